import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CalmScreen } from '../../src/ui/CalmScreen.tsx';
import { FaceScale, type FaceAnswer } from '../../src/ui/FaceScale.tsx';

function Heard() {
  const [answer, setAnswer] = useState<FaceAnswer>();
  return (
    <FaceScale
      statement="Jeg blev hørt."
      words={{ yes: 'Ja', some: 'Lidt', no: 'Nej' }}
      value={answer}
      onAnswer={setAnswer}
      onClear={() => setAnswer(undefined)}
    />
  );
}

test('three faces with words, none given beforehand', () => {
  render(<Heard />);
  expect(screen.getByRole('group', { name: 'Jeg blev hørt.' })).toBeInTheDocument();
  expect(screen.getAllByRole('button', { pressed: false }).map((face) => face.textContent)).toEqual([
    'Ja',
    'Lidt',
    'Nej',
  ]);
});

test('pressing the given answer again takes it back', async () => {
  render(<Heard />);
  const some = screen.getByRole('button', { name: 'Lidt' });
  await userEvent.click(some);
  expect(some).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Nej' }));
  expect(some).toHaveAttribute('aria-pressed', 'false');
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('button', { pressed: true })).toBeNull();
});

test('one question has the whole screen, and not answering is an answer', async () => {
  const answered = vi.fn<(id: string) => void>();
  const declined = vi.fn<() => void>();
  render(
    <CalmScreen
      title="Hvordan har du det lige nu, Samira?"
      answers={[{ id: 'break', icon: 'pause', label: 'Jeg vil gerne have en pause.' }]}
      onAnswer={answered}
      declineLabel="Jeg vil ikke svare"
      onDecline={declined}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Jeg vil gerne have en pause.' }));
  expect(answered).toHaveBeenCalledExactlyOnceWith('break');
  await userEvent.click(screen.getByRole('button', { name: 'Jeg vil ikke svare' }));
  expect(declined).toHaveBeenCalledOnce();
});
