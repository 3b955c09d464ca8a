import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DateField } from '../../src/ui/DateField.tsx';
import { Field } from '../../src/ui/Field.tsx';
import { TimeField } from '../../src/ui/TimeField.tsx';
import { Words } from '../../src/ui/Words.tsx';

const nothing = () => undefined;

test('fields with words are neither remembered nor sent to a spelling service', () => {
  render(
    <>
      <Field label="Hvem" value="" onChange={nothing} />
      <Words label="Med dine egne ord" value="" onChange={nothing} />
    </>,
  );
  for (const field of screen.getAllByRole('textbox')) {
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('dir', 'auto');
  }
});

test('label, hint and what is wrong belong to the field', () => {
  render(
    <Field label="Hvem" hint="Et navn" error="Det ligner et cpr-nummer." value="010190-1234" onChange={nothing} />,
  );
  const field = screen.getByRole('textbox', { name: 'Hvem' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Et navn Det ligner et cpr-nummer.');
  expect(screen.getByRole('alert')).toHaveTextContent('Det ligner et cpr-nummer.');
});

test('a hidden label still names the field', () => {
  render(<Field label="Er der mere, der fylder?" hideLabel value="" onChange={nothing} />);
  expect(screen.getByLabelText('Er der mere, der fylder?')).toBeValid();
});

test('what is typed is told as text, line breaks and all', async () => {
  function Own() {
    const [words, setWords] = useState('');
    return <Words label="Mit emne" tone="voice" value={words} onChange={setWords} />;
  }
  render(<Own />);
  const words = screen.getByRole('textbox', { name: 'Mit emne' });
  await userEvent.type(words, 'Ro.{Enter}En nøgle.');
  expect(words).toHaveValue('Ro.\nEn nøgle.');
});

test('a day is echoed in words beside the field', () => {
  render(
    <>
      <DateField label="Senest" value="2025-11-28" onChange={nothing} echo="fredag 28. november" />
      <TimeField label="Klokken" value="10:00" onChange={nothing} />
    </>,
  );
  expect(screen.getByLabelText('Senest')).toHaveValue('2025-11-28');
  expect(screen.getByRole('status')).toHaveTextContent('fredag 28. november');
  expect(screen.getByLabelText('Klokken')).toHaveValue('10:00');
});
