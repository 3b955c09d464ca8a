// A lock that had to wait is followed by another, when the window was shown again.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardWindow } from '../../src/app/guardWindow.ts';
import { changeSession } from '../../src/room/session.ts';

const tenMinutes = 600_000;

beforeEach(() => {
  changeSession({ idleMinutes: 10, runningMinutes: 45, cover: 'none', lockSoon: false });
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  changeSession({ cover: 'none', lockSoon: false });
});

test('after an unsaved lock is shown again, the time begins anew and ends anew', async () => {
  const lock = vi.fn(() => changeSession({ cover: 'unsaved' }));
  const stop = guardWindow(lock);
  await vi.advanceTimersByTimeAsync(tenMinutes + 2_000);
  expect(lock).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(tenMinutes);
  expect(lock).toHaveBeenCalledOnce();
  changeSession({ cover: 'none' });
  await vi.advanceTimersByTimeAsync(tenMinutes - 5_000);
  expect(lock).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(7_000);
  expect(lock).toHaveBeenCalledTimes(2);
  stop();
});
