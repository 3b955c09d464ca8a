// A day so many days from today on this computer, as YYYY-MM-DD.
import { today } from '../../locales/dates.ts';

export function dayAfter(days: number): string {
  const at = new Date(`${today()}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
