// The Danish days on which most doors are closed, and those on which many are. A hint for whoever chooses a day, never a
// reason to refuse one.
import { gregorianEaster } from 'date-easter';

const fromEaster = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['prayerDay', 26],
  ['ascensionDay', 39],
  ['whitSunday', 49],
  ['whitMonday', 50],
] as const;

const everyYear = [
  ['01-01', 'newYearsDay'],
  ['06-05', 'constitutionDay'],
  ['12-24', 'christmasEve'],
  ['12-25', 'christmasDay'],
  ['12-26', 'boxingDay'],
  ['12-31', 'newYearsEve'],
] as const;

export type Holiday = (typeof fromEaster)[number][0] | (typeof everyYear)[number][1];

/** Not holidays by law: some work, many do not. */
const onlyMany: ReadonlySet<Holiday> = new Set<Holiday>(['constitutionDay', 'christmasEve', 'newYearsEve']);
/** The first year without store bededag. */
const withoutPrayerDay = 2024;
const oneDay = 86_400_000;

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The holiday on this day (YYYY-MM-DD), or nothing. */
export function holidayOn(day: string): Holiday | null {
  const at = noon(day);
  const year = at.getUTCFullYear();
  const easter = gregorianEaster(year);
  const daysAfter = Math.round((at.getTime() - Date.UTC(year, easter.month - 1, easter.day, 12)) / oneDay);
  const moving = fromEaster.find(([, after]) => after === daysAfter)?.[0];
  if (moving && (moving !== 'prayerDay' || year < withoutPrayerDay)) return moving;
  return everyYear.find(([date]) => date === day.slice(5))?.[1] ?? null;
}

export const isClosedEverywhere = (holiday: Holiday): boolean => !onlyMany.has(holiday);

export const isWeekend = (day: string): boolean => [0, 6].includes(noon(day).getUTCDay());

/** The last day before this one on which people are at work. */
export function workdayBefore(day: string): string {
  const before = new Date(noon(day).getTime() - oneDay).toISOString().slice(0, 10);
  return isWeekend(before) || holidayOn(before) ? workdayBefore(before) : before;
}
