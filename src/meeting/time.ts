// Reckoning with days and moments that are given. Never reads the clock.
import type { Day, Instant } from './basics.ts';

export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.min(24 * 60, Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000)));

/** The day of a moment by the calendar of this computer: after midnight it may be one more than the moment's own letters say. */
export function dayHere(at: Instant): Day {
  const moment = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The same day of the month that many months later, or the month's last day when it is shorter. */
export function monthsAfter(at: Instant | Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = at.slice(0, 10).split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

/** How long a meeting is kept when nobody says otherwise: a year (R22). */
export const keptUntil = (at: Instant): Day => monthsAfter(at, 12);
