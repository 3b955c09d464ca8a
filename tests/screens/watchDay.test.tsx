import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDay } from '../../src/app/watchDay.ts';

let day = '2026-11-22';
beforeEach(() => {
  day = '2026-11-22';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('another day is told once, within a minute of midnight', () => {
  const onDay = vi.fn<(day: string) => void>();
  const stop = watchDay(() => day, onDay);
  vi.advanceTimersByTime(600_000);
  expect(onDay).not.toHaveBeenCalled();
  day = '2026-11-23';
  vi.advanceTimersByTime(60_000);
  vi.advanceTimersByTime(600_000);
  expect(onDay).toHaveBeenCalledExactlyOnceWith('2026-11-23');
  stop();
  day = '2026-11-24';
  vi.advanceTimersByTime(60_000);
  expect(onDay).toHaveBeenCalledOnce();
});

test.each(['focus', 'pageshow', 'visibilitychange'])('a computer that wakes is told at once: %s', (sign) => {
  const onDay = vi.fn<(day: string) => void>();
  const stop = watchDay(() => day, onDay);
  day = '2026-11-25';
  (sign === 'visibilitychange' ? document : window).dispatchEvent(new Event(sign));
  expect(onDay).toHaveBeenCalledExactlyOnceWith('2026-11-25');
  stop();
});
