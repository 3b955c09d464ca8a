// The chair over time: how the citizen said each leg stood, meeting by meeting. Nothing is counted or put together.
import type { Day, Id } from '../meeting/basics.ts';
import { type Chair, type Leg, type LegId, legIds } from '../meeting/chair.ts';
import type { Visit } from './visits.ts';

export interface DatedChair {
  readonly visitId: Id;
  readonly date: Day | null;
  readonly chair: Chair;
}

export interface LegMoment extends Pick<Leg, 'status' | 'rating' | 'change'> {
  readonly visitId: Id;
  readonly date: Day | null;
}

export interface LegCourse {
  readonly id: LegId;
  /** The citizen's own name for it, the newest one; empty means the default name. */
  readonly label: string;
  readonly moments: readonly LegMoment[];
}

/** The chairs about which something was said. */
export const chairsOf = (visits: readonly Visit[]): readonly DatedChair[] =>
  visits
    .filter(({ chair }) => chair.legs.some(({ status }) => status !== 'unspoken'))
    .map(({ id, date, chair }) => ({ visitId: id, date, chair }));

export const legCoursesOf = (chairs: readonly DatedChair[]): readonly LegCourse[] =>
  legIds.map((id) => {
    const legs = chairs.flatMap(({ visitId, date, chair }) =>
      chair.legs.filter((leg) => leg.id === id).map((leg) => ({ visitId, date, leg })),
    );
    return {
      id,
      label: legs.at(-1)?.leg.label ?? '',
      moments: legs.map(({ visitId, date, leg: { status, rating, change } }) => ({
        visitId,
        date,
        status,
        rating,
        change,
      })),
    };
  });
