// What a letter in the search field draws anew: a long list is to be drawn once for it, when what it found is known.
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { home } from '../../src/locales/da/home.ts';
import { type ListedMeeting, ThisDevice } from '../../src/room/device.ts';
import { changeSession } from '../../src/room/session.ts';
import { Home } from '../../src/screens/home/Home.tsx';
import { dayFromNow, deviceWith, listed } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

beforeAll(inDanish);
afterEach(() => {
  cleanup();
  changeSession({ day: '' });
  vi.restoreAllMocks();
});

const drawn = vi.fn();
/** Each row says once how many agreements there are, when it is drawn. */
const counted = (n: number): ListedMeeting => {
  const { id, summary } = listed(`m${n}`, { citizen: `Samira ${n}`, phase: 'closed', date: dayFromNow(-n) });
  const agreed = () => {
    drawn();
    return 1;
  };
  return { id, summary: Object.defineProperty({ ...summary }, 'agreed', { get: agreed, enumerable: true }) };
};
const many = Array.from({ length: 9 }, (_, n) => counted(n));
const one = listed('s', { citizen: 'Sofus', phase: 'closed', date: dayFromNow(-1) });

async function typed(letters: string) {
  render(
    <ThisDevice value={deviceWith([...many, one])}>
      <Home />
    </ThisDevice>,
  );
  const field = await screen.findByRole('searchbox', { name: home.search.label });
  await userEvent.type(field, letters);
  // The list has measured itself.
  await new Promise((resolve) => setTimeout(resolve, 100));
  drawn.mockClear();
  return field;
}
const found = () => document.querySelectorAll('.found li').length;

test('each row that is left is drawn once for a letter, and none for a letter that finds the same', async () => {
  const field = await typed('s');
  expect(found()).toBe(many.length + 1);
  await userEvent.type(field, 'a');
  expect(found()).toBe(many.length);
  expect(drawn).toHaveBeenCalledTimes(many.length);
  await userEvent.type(field, 'm');
  expect(drawn).toHaveBeenCalledTimes(many.length);
});

test('when another day comes every row is drawn anew', async () => {
  await typed('sa');
  act(() => changeSession({ day: dayFromNow(1) }));
  await waitFor(() => expect(drawn).toHaveBeenCalledTimes(many.length));
});

test('the forms of dates are made once, and not for each row', async () => {
  const field = await typed('s');
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  await userEvent.type(field, 'amira');
  expect(made).not.toHaveBeenCalled();
});
