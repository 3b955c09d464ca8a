import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { shell } from '../../src/locales/da/shell.ts';
import { type Device, ThisDevice } from '../../src/room/device.ts';
import { changeSession } from '../../src/room/session.ts';
import { Saved } from '../../src/screens/frame/Saved.tsx';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

beforeEach(inDanish);

const saved = (practising: Partial<Device> = {}) =>
  render(
    <ThisDevice value={{ ...deviceWith([]), ...practising }}>
      <Saved />
    </ThisDevice>,
  );

test('the mark says "Gemmer" with the first letter, "Gemt" when nothing waits any more, and trouble at once', () => {
  vi.useFakeTimers();
  try {
    saved();
    expect(screen.getByText(shell.saved)).toBeVisible();
    for (let letter = 0; letter < 5; letter += 1) {
      act(() => changeSession({ typing: true }));
      expect(screen.getByText(shell.saving)).toBeVisible();
      act(() => changeSession({ typing: false, writing: 'saving' }));
      act(() => changeSession({ writing: 'saved' }));
      act(() => void vi.advanceTimersByTime(100));
      expect(screen.queryByText(shell.saved)).toBeNull();
    }
    act(() => void vi.advanceTimersByTime(1_000));
    expect(screen.getByText(shell.saved)).toBeVisible();
    act(() => changeSession({ writing: 'notSaved' }));
    expect(screen.getByText(shell.notSaved)).toBeVisible();
  } finally {
    changeSession({ writing: 'saved', typing: false });
    vi.useRealTimers();
  }
});

test('nothing is kept of a practice, so nothing says that it is; trouble is told there too', () => {
  saved({ practises: true });
  expect(screen.queryByText(shell.saved)).toBeNull();
  act(() => changeSession({ writing: 'notSaved' }));
  expect(screen.getByText(shell.notSaved)).toBeVisible();
  act(() => changeSession({ writing: 'saved' }));
});
