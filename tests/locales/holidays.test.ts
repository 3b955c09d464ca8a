import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { holidayOn, isClosedEverywhere, isWeekend, workdayBefore } from '../../src/locales/holidays.ts';

const years = Array.from({ length: 131 }, (_, after) => 1970 + after);
const theirs = new Holidays('DK');
// Days they mention and nobody closes for.
const openDays: ReadonlySet<string> = new Set(['easter -48', '05-01', '2nd sunday in May']);

function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); new Date(at).getUTCFullYear() === year; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
const oursIn = (year: number, which: (day: string) => boolean) => daysOf(year).filter(which);
const theirsIn = (year: number, kinds: readonly string[]) =>
  [
    ...new Set(
      theirs
        .getHolidays(year)
        .filter(({ type, rule }) => kinds.includes(type) && !openDays.has(rule))
        .map(({ date }) => date.slice(0, 10)),
    ),
  ].toSorted();

const isHoliday = (day: string) => holidayOn(day) !== null;
const isClosed = (day: string) => {
  const holiday = holidayOn(day);
  return holiday !== null && isClosedEverywhere(holiday);
};

describe('the same days as an independent calendar of Denmark', () => {
  test.each(years)('%i', (year) => {
    expect(oursIn(year, (day) => isHoliday(day) && !day.endsWith('12-31'))).toEqual(
      theirsIn(year, ['public', 'observance']),
    );
    expect(oursIn(year, isClosed)).toEqual(theirsIn(year, ['public']));
  });
});

test('store bededag is a Friday like any other from 2024', () => {
  expect(holidayOn('2023-05-05')).toBe('prayerDay');
  expect(holidayOn('2024-04-26')).toBeNull();
});

test('on New Year’s Eve many are closed, and no law says so', () => {
  expect(holidayOn('2026-12-31')).toBe('newYearsEve');
  expect(isClosed('2026-12-31')).toBe(false);
});

test('a day that is two holidays is the one on which all is closed', () => {
  // Whit Sunday fell on Constitution Day.
  expect(holidayOn('2022-06-05')).toBe('whitSunday');
});

test('the last workday before Easter Tuesday is the Wednesday before', () => {
  expect(workdayBefore('2026-04-07')).toBe('2026-04-01');
  expect(workdayBefore('2026-03-12')).toBe('2026-03-11');
  expect(workdayBefore('2026-03-16')).toBe('2026-03-13');
});

test('Saturday and Sunday are the weekend, wherever the computer is', () => {
  expect(['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16'].map(isWeekend)).toEqual([false, true, true, false]);
});
