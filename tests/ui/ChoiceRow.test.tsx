import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Check } from '../../src/ui/Check.tsx';
import { ChoiceRow } from '../../src/ui/ChoiceRow.tsx';

const options = [
  { value: 'yes', label: 'Ja' },
  { value: 'change', label: 'Lav det om' },
  { value: 'think', label: 'Jeg vil tænke over det', hint: 'Du kan svare senere' },
] as const;
type Answer = (typeof options)[number]['value'];

function Question({ clearable = false }: { readonly clearable?: boolean }) {
  const [answer, setAnswer] = useState<Answer>();
  return (
    <ChoiceRow
      legend="Samira, er det OK for dig?"
      hint="Intet svar er forkert"
      tone="voice"
      options={options}
      value={answer}
      onChange={setAnswer}
      onClear={clearable ? () => setAnswer(undefined) : undefined}
    />
  );
}

const radio = (name: RegExp) => screen.getByRole('radio', { name });

test('the question names the group and nothing is chosen beforehand', () => {
  render(<Question />);
  expect(screen.getByRole('group', { name: 'Samira, er det OK for dig?' })).toHaveAccessibleDescription(
    'Intet svar er forkert',
  );
  for (const choice of screen.getAllByRole('radio')) expect(choice).not.toBeChecked();
  expect(radio(/tænke over det.*senere/)).toBeInTheDocument();
});

test('another answer takes the place of the first', async () => {
  render(<Question />);
  await userEvent.click(screen.getByText('Ja'));
  await userEvent.click(screen.getByText('Lav det om'));
  expect(radio(/Ja/)).not.toBeChecked();
  expect(radio(/Lav det om/)).toBeChecked();
});

test('pressing the answer again takes it back, by mouse and by the space bar', async () => {
  render(<Question clearable />);
  await userEvent.click(screen.getByText('Ja'));
  await userEvent.click(screen.getByText('Ja'));
  expect(radio(/Ja/)).not.toBeChecked();

  await userEvent.click(screen.getByText('Ja'));
  expect(radio(/Ja/)).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(radio(/Ja/)).not.toBeChecked();
});

test('an answer that cannot be taken back stays', async () => {
  render(<Question />);
  await userEvent.click(screen.getByText('Ja'));
  await userEvent.click(screen.getByText('Ja'));
  expect(radio(/Ja/)).toBeChecked();
});

test('a yes that stands alone goes on and off', async () => {
  function Said() {
    const [said, setSaid] = useState(false);
    return (
      <Check checked={said} onChange={setSaid}>
        Vi har sagt rollerne højt
      </Check>
    );
  }
  render(<Said />);
  const box = screen.getByRole('checkbox', { name: 'Vi har sagt rollerne højt' });
  expect(box).not.toBeChecked();
  await userEvent.click(box);
  expect(box).toBeChecked();
  await userEvent.keyboard(' ');
  expect(box).not.toBeChecked();
});
