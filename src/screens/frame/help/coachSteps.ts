// What one can try on each screen of a practice, in order, and how it shows in the meeting that it was done.
import type { Meeting } from '../../../meeting/meeting.ts';
import { missingToClose } from '../../../meeting/missing.ts';
import { everyoneHasReasonAndAnswer, lastTimeIsTold } from '../../../meeting/rules.ts';

interface CoachStep {
  readonly id: string;
  readonly isDone: (m: Meeting) => boolean;
}

const wasPaused = (m: Meeting) => m.timeline.some(({ kind }) => kind === 'break');
const everyAnswerIsGiven = (m: Meeting) => m.agreements.every(({ answer }) => answer !== null);

export const coachSteps = {
  review: [{ id: 'told', isDone: lastTimeIsTold }],
  topic: [
    { id: 'concern', isDone: (m) => m.concerns.length > 0 || m.topic !== null },
    { id: 'leg', isDone: (m) => m.chair.legs.some(({ status }) => status !== 'unspoken') },
    { id: 'topic', isDone: (m) => m.topic !== null },
  ],
  participants: [
    { id: 'person', isDone: (m) => m.participants.length > 2 },
    { id: 'reason', isDone: everyoneHasReasonAndAnswer },
    { id: 'table', isDone: (m) => m.tableConfirmedAt !== null },
  ],
  opening: [{ id: 'roles', isDone: (m) => m.rolesSaidAloudAt !== null }],
  discussion: [
    { id: 'line', isDone: (m) => m.lines.length > 0 },
    { id: 'later', isDone: (m) => m.parked.length > 0 },
    { id: 'pause', isDone: wasPaused },
  ],
  agreements: [
    { id: 'made', isDone: (m) => m.agreements.length > 0 },
    { id: 'answered', isDone: everyAnswerIsGiven },
  ],
  readAloud: [{ id: 'heard', isDone: everyAnswerIsGiven }],
  closing: [{ id: 'settled', isDone: (m) => missingToClose(m) === null }],
  evaluation: [{ id: 'asked', isDone: (m) => m.evaluation !== null }],
  handover: [{ id: 'paper', isDone: (m) => m.handovers.some(({ way }) => way === 'paper') }],
  closed: [],
} as const satisfies Readonly<Record<string, readonly CoachStep[]>>;

export type CoachedScreen = keyof typeof coachSteps;
export const isCoached = (screen: string): screen is CoachedScreen => screen in coachSteps;

/** How many of the steps of a screen are done, counted from the first until one that is not. */
export function stepsDone(m: Meeting, screen: CoachedScreen): number {
  const steps: readonly CoachStep[] = coachSteps[screen];
  const open = steps.findIndex((step) => !step.isDone(m));
  return open === -1 ? steps.length : open;
}
