// Reckoning with days and moments that are given. Never reads the clock.
import type { Clock, Day, Instant } from './basics.ts';

export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.min(24 * 60, Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000)));

const two = (part: number): string => String(part).padStart(2, '0');

/** The day of a moment by the calendar of this computer: after midnight it may be one more than the moment's own letters say. */
export function dayOf(at: Instant): Day {
  const moment = new Date(at);
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time of day of a moment by the clock of this computer. */
export function clockOf(at: Instant): Clock {
  const moment = new Date(at);
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

const dayLength = 86_400_000;
/** A day is reckoned with as the midnight of UTC that begins it: no clock is put forward or back there. */
const dayAt = (midnight: number): Day => new Date(midnight).toISOString().slice(0, 10);

export const daysAfter = (day: Day, days: number): Day => dayAt(Date.parse(day) + days * dayLength);

export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** The same day of the month that many months later, or the month's last day when it is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

/** How long a meeting is kept when nobody says otherwise: a year (R22). */
export const keptUntil = (at: Instant): Day => monthsAfter(dayOf(at), 12);
