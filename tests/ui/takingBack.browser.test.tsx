import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChoiceRow } from '../../src/ui/ChoiceRow.tsx';

const options = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
] as const;

function Question({ clearable }: { readonly clearable: boolean }) {
  const [answer, setAnswer] = useState<'yes' | 'no' | undefined>('yes');
  return (
    <ChoiceRow
      legend="Må det deles?"
      options={options}
      value={answer}
      onChange={setAnswer}
      onClear={clearable ? () => setAnswer(undefined) : undefined}
    />
  );
}
const yes = () => screen.getByRole('radio', { name: 'Ja' });

test.each([' ', '{Backspace}', '{Delete}'])(
  'the chosen answer is taken back by the key "%s", and chosen again',
  async (key) => {
    render(<Question clearable />);
    yes().focus();
    await userEvent.keyboard(key);
    expect(yes()).not.toBeChecked();
    expect(yes()).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(yes()).toBeChecked();
  },
);

test('an answer that cannot be taken back stays', async () => {
  render(<Question clearable={false} />);
  yes().focus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Delete}');
  expect(yes()).toBeChecked();
});
