// The focus when the thing that had it goes away: it stays where it was, and leaves alone who went away by will.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Shell } from '../../src/ui/Shell.tsx';

function Sample() {
  const [gone, setGone] = useState(false);
  const [late, setLate] = useState(false);
  return (
    <Shell skip="To the matter" bar={<header />}>
      <section aria-label="Roles">
        {!gone && (
          <button type="button" onClick={() => setGone(true)}>
            Said aloud
          </button>
        )}
        <p>Two roles</p>
      </section>
      <section aria-label="Later">
        {!late && <input aria-label="Words" onBlur={() => setTimeout(() => setLate(true), 50)} />}
      </section>
    </Shell>
  );
}

test('a press that is done and gone leaves the focus in its part of the screen', async () => {
  render(<Sample />);
  await userEvent.click(screen.getByRole('button', { name: 'Said aloud' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('region', { name: 'Roles' }));
});

test('a field that somebody left by will takes nobody back when it goes away', async () => {
  render(<Sample />);
  const field = screen.getByRole('textbox', { name: 'Words' });
  await userEvent.click(field);
  field.blur();
  await expect.poll(() => field.isConnected).toBe(false);
  expect(document.activeElement).toBe(document.body);
});
