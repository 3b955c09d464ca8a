// Which promises somebody could call about: over all meetings, from the list's own rows. No words are needed for it,
// and none are read. Who is to be called, and what was promised, stands in the meeting itself.
import type { Day, Id } from '../meeting/basics.ts';
import type { Outcome } from '../meeting/followUp.ts';
import type { Summary } from '../meeting/summary.ts';
import { daysAfter } from '../meeting/time.ts';
import { twinOf } from './beside.ts';

interface RowOfMeeting {
  readonly id: Id;
  readonly summary: Summary;
}

export interface DuePromise {
  readonly meetingId: Id;
  readonly agreementId: Id;
  /** A follow-up has begun and has not told this promise yet: it wants to hear it too. */
  readonly followUpId: Id | null;
  readonly due: Day | null;
  readonly unconfirmed: boolean;
  readonly heard: Outcome | null;
  readonly heardOn: Day | null;
}

/** A promise is asked about from three days before its date. */
const daysBefore = 3;

const hasEnded = ({ phase }: Summary): boolean => phase === 'closed' || phase === 'stoppedEarly';

/** It has the same promises as the meeting it lies beside, which is the one to tell. */
const isTwin = ({ id, summary }: RowOfMeeting, meetings: readonly RowOfMeeting[]): boolean => {
  const of = twinOf(id, summary.courseId);
  return of !== null && meetings.some((one) => one.id === of);
};

// Never heard comes first; among those heard on the same day, the oldest date.
const order = ({ heardOn, due, agreementId }: DuePromise): string => `${heardOn ?? ''} ${due ?? '~'} ${agreementId}`;

/** Due by today or within three days, or promised for somebody who was not there. The newest heard comes last. */
export function promisesDue(meetings: readonly RowOfMeeting[], today: Day): readonly DuePromise[] {
  const until = daysAfter(today, daysBefore);
  const followUps = new Map<Id, { readonly id: Id; readonly told: boolean }>();
  for (const { id, summary } of meetings) {
    if (summary.followsId === null || followUps.get(summary.followsId)?.told) continue;
    followUps.set(summary.followsId, { id, told: summary.followed });
  }
  const due: { readonly promise: DuePromise; readonly order: string }[] = [];
  for (const row of meetings) {
    const { id, summary } = row;
    const followUp = followUps.get(id);
    if (!hasEnded(summary) || followUp?.told || isTwin(row, meetings)) continue;
    for (const one of summary.promises) {
      if (!one.unconfirmed && (one.due === null || one.due > until)) continue;
      const promise = {
        meetingId: id,
        agreementId: one.id,
        followUpId: followUp?.id ?? null,
        due: one.due,
        unconfirmed: one.unconfirmed,
        heard: one.heard,
        heardOn: one.heardOn,
      };
      due.push({ promise, order: order(promise) });
    }
  }
  return due
    .toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ promise }) => promise);
}

/** Those that nobody has asked about today. */
export const leftToday = (due: readonly DuePromise[], today: Day): readonly DuePromise[] =>
  due.filter(({ heardOn }) => heardOn !== today);
