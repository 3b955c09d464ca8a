// Where the line of a leg runs: one step for each meeting, one height for each of the five words. Numbers only.
import type { LegMoment } from '../../course/legCourses.ts';

export const stepWidth = 110;
export const floor = 150;
export const legLength = 62;
const tops = { 1: 84, 2: 67, 3: 50, 4: 33, 5: 16 } as const;

type Stands = Pick<LegMoment, 'rating'>;

export const middleOf = (at: number): number => (at + 0.5) * stepWidth;
/** Where the leg meets the seat. A leg nobody spoke of stands on the floor. */
export const topOf = ({ rating }: Stands): number => (rating === null ? floor - legLength : tops[rating]);

/** One path for each stretch of meetings at which the citizen said how the leg stands. */
export function lineThrough(moments: readonly Stands[]): readonly string[] {
  const paths: string[] = [];
  let path = '';
  for (const [at, moment] of moments.entries()) {
    const here = `${middleOf(at)} ${topOf(moment)}`;
    if (moment.rating === null) {
      paths.push(path);
      path = '';
    } else path += path === '' ? `M${here}` : `L${here}`;
  }
  return [...paths, path].filter((one) => one.includes('L'));
}
