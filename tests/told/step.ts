// One thing that is told of a scenario, at its minute of the meeting, and whether it must be refused.
import type { CoursePhase } from '../../src/meeting/phases.ts';
import type { Telling } from '../../src/meeting/events.ts';
import type { Missing } from '../../src/meeting/missing.ts';
import type { Scenario } from '../rehearsal/scenario.ts';

export interface Step {
  readonly telling: Telling;
  readonly minute: number;
  /** The file tells of something that the meeting must not take in. */
  readonly refused?: Missing;
}

export const at =
  (minute: number) =>
  (telling: Telling): Step => ({ telling, minute });

export const goTo = (phase: CoursePhase): Telling => ({ type: 'room.wentTo', id: `to ${phase}`, phase });

/** Somebody in the file; "citizen" is the citizen. */
export const idIn = (file: Scenario, id: string | null | undefined): string | null =>
  id === 'citizen' ? file.citizen.id : (id ?? null);

/** One of the words the meeting knows, when it is. */
export const oneOf = <T extends string>(known: readonly T[], word: string | null | undefined): T | undefined =>
  known.find((one) => one === word);
