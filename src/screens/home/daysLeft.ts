// In how many days a meeting is deleted, when that is soon enough to say in the list.
import type { Summary } from '../../meeting/summary.ts';
import { daysBetween } from '../../meeting/time.ts';

const soon = 30;

/** Null when it has not ended, has no such day, or the day is more than thirty days off. */
export function daysLeft({ phase, deleteOn }: Summary, today: string): number | null {
  if (deleteOn === null || (phase !== 'closed' && phase !== 'stoppedEarly')) return null;
  const days = daysBetween(today, deleteOn);
  return days <= soon ? Math.max(0, days) : null;
}
