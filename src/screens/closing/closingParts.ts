// What is looked at before the meeting ends, and how many things in each part still lack an outcome.
import { type Agreement, isAgreed } from '../../meeting/agreements.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { mustAsks, notMentioned } from '../../meeting/preparation.ts';
import { deletionIsDated, lastTimeIsTold, ownerHasSaidYes } from '../../meeting/rules.ts';
import { isSettled } from '../../meeting/talk.ts';

export type ClosingPart =
  | 'notMentioned'
  | 'parked'
  | 'questions'
  | 'withoutYes'
  | 'unconfirmed'
  | 'lastTime'
  | 'next'
  | 'call'
  | 'time'
  | 'deletion';

export interface PartState {
  readonly part: ClosingPart;
  readonly left: number;
  readonly isEmpty: boolean;
  /** Nothing lacks, and what can be chosen is chosen. */
  readonly isDone: boolean;
}

interface Looked extends Omit<PartState, 'isDone'> {
  /** Stands in the list only when something lacks. */
  readonly onlyWhenLeft?: boolean;
  /** Stands in the list only when there is something. */
  readonly onlyWhenAny?: boolean;
  /** Free to leave empty, and then not shown as done. */
  readonly free?: boolean;
}

/** Agreed, and promised by somebody who was not here and has not said yes since. */
export const unconfirmedIn = (m: Meeting): readonly Agreement[] =>
  m.agreements.filter((one) => isAgreed(one) && !ownerHasSaidYes(m, one));

/** The parts this meeting has, in the order they are looked at. Some stand there only when they are needed. */
export function closingParts(m: Meeting): readonly PartState[] {
  const waiting = m.agreements.filter((one) => !isAgreed(one)).length;
  const unconfirmed = unconfirmedIn(m).length;
  const parts: readonly Looked[] = [
    // What the citizen wanted said holds nothing up: no answer is an answer.
    {
      part: 'notMentioned',
      left: notMentioned(m).length,
      isEmpty: mustAsks(m.preparation).length === 0,
      onlyWhenAny: true,
    },
    { part: 'parked', left: m.parked.filter(({ outcome }) => outcome === null).length, isEmpty: m.parked.length === 0 },
    {
      part: 'questions',
      left: m.openQuestions.filter((one) => !isSettled(one)).length,
      isEmpty: m.openQuestions.length === 0,
    },
    { part: 'withoutYes', left: waiting, isEmpty: waiting === 0, onlyWhenLeft: true },
    // Stands on every sheet as not confirmed, and holds nothing up either.
    { part: 'unconfirmed', left: unconfirmed, isEmpty: unconfirmed === 0, onlyWhenLeft: true },
    { part: 'lastTime', left: lastTimeIsTold(m) ? 0 : 1, isEmpty: false, onlyWhenLeft: true },
    { part: 'next', left: 0, isEmpty: m.nextMeeting === null, free: true },
    { part: 'call', left: 0, isEmpty: m.contactId === null, free: true },
    { part: 'time', left: 0, isEmpty: m.plan.end === null, free: true },
    { part: 'deletion', left: deletionIsDated(m) ? 0 : 1, isEmpty: m.deleteOn === null },
  ];
  return parts
    .filter(({ onlyWhenLeft, onlyWhenAny, left, isEmpty }) => (!onlyWhenLeft || left > 0) && !(onlyWhenAny && isEmpty))
    .map(({ part, left, isEmpty, free }) => ({ part, left, isEmpty, isDone: left === 0 && !(free && isEmpty) }));
}

/** What a meeting is looked at first: what lacks something, otherwise when you meet again. */
export const firstPart = (parts: readonly PartState[]): ClosingPart =>
  parts.find(({ left }) => left > 0)?.part ?? 'next';
