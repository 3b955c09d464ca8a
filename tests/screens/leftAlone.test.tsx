// A hint that comes by itself never moves a press from under the pointer.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLeftAlone } from '../../src/screens/agreements/useLeftAlone.ts';

function Said({ what }: { readonly what: string }) {
  const [isLeftAlone, keys] = useLeftAlone(what);
  return (
    <>
      <div {...keys}>
        <input aria-label="Gør hvad" />
      </div>
      <p>{isLeftAlone ? 'Er det to ting?' : ''}</p>
      <button type="button">Mere</button>
    </>
  );
}

const hint = () => screen.queryByText('Er det to ting?');
const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
const field = () => screen.getByLabelText('Gør hvad');
const press = () => screen.getByRole('button', { name: 'Mere' });

beforeEach(() => {
  vi.useFakeTimers();
  render(<Said what="Ringer og skriver" />);
  fireEvent.focus(field());
});
afterEach(() => {
  vi.useRealTimers();
});

test('it comes a moment after the field was left', () => {
  fireEvent.blur(field());
  expect(hint()).toBeNull();
  pass(400);
  expect(hint()).not.toBeNull();
});

test('it waits while a press is held, also the one that left the field, however slow the hand', () => {
  fireEvent.pointerDown(press());
  fireEvent.blur(field());
  pass(3_000);
  expect(hint()).toBeNull();
  fireEvent.pointerUp(press());
  expect(hint()).toBeNull();
  pass(400);
  expect(hint()).not.toBeNull();
});

test('a press that begins before it has come holds it back as well', () => {
  fireEvent.blur(field());
  pass(350);
  fireEvent.pointerDown(press());
  pass(3_000);
  expect(hint()).toBeNull();
});
