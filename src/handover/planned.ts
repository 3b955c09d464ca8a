// What every paper before a meeting may tell of its plan: when and where it is to be, and nothing of who leads it.
import type { Meeting, Plan } from '../meeting/meeting.ts';

export type Planned = Pick<Plan, 'date' | 'start' | 'end' | 'minutes' | 'place'>;

export const plannedOf = ({ plan: { date, start, end, minutes, place } }: Pick<Meeting, 'plan'>): Planned => ({
  date,
  start,
  end,
  minutes,
  place,
});
