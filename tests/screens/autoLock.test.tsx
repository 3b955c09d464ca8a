import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { followPreferences } from '../../src/app/preferences.ts';
import { loadCareWords } from '../../src/locales/language.ts';
import { security } from '../../src/locales/da/security.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { AutoLock } from '../../src/screens/security/AutoLock.tsx';
import { inDanish } from './inDanish.ts';

beforeAll(async () => {
  await inDanish();
  await loadCareWords();
});
beforeEach(() => changeSession({ idleMinutes: 10, runningMinutes: 45, singleKeys: true }));

test('ten minutes at the desk and forty-five in a meeting are the usual, and another choice counts at once', async () => {
  render(<AutoLock />);
  const [desk, meeting] = [security.autoLock.idle, security.autoLock.running].map((name) =>
    screen.getByRole('group', { name }),
  );
  expect([desk, meeting].map((group) => group?.querySelector<HTMLInputElement>(':checked')?.value)).toEqual([
    '10',
    '45',
  ]);
  await userEvent.click(screen.getByRole('radio', { name: '5 minutter' }));
  await userEvent.click(screen.getByRole('radio', { name: '90 minutter' }));
  expect(useSession.getState()).toMatchObject({ idleMinutes: 5, runningMinutes: 90 });
});

test('the three Shifts are switched off with the other keys of one press', async () => {
  render(<AutoLock />);
  await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(security.autoLock.shift) }));
  expect(useSession.getState().singleKeys).toBe(false);
});

test('this device remembers what was chosen, and nothing that cannot be chosen', () => {
  localStorage.setItem('step-up.reading', JSON.stringify({ idleMinutes: 5, runningMinutes: 100_000 }));
  followPreferences();
  expect(useSession.getState()).toMatchObject({ idleMinutes: 5, runningMinutes: 45 });
});
