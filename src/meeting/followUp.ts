// What was promised last time and what became of it (R20). Neutral words, every side, no sanction.
import * as v from 'valibot';
import { agreement } from './agreements.ts';
import { day, id, instant, list, whole, words } from './basics.ts';
import { chair } from './chair.ts';
import { openQuestion, parked } from './talk.ts';

export const statuses = ['kept', 'partly', 'notKept', 'changed', 'cancelled'] as const;
export const sides = ['citizen', 'municipality', 'shared', 'nobody'] as const;
export const nextSteps = ['newDate', 'newOwner', 'change', 'close'] as const;

export const result = v.pipe(
  v.strictObject({
    agreementId: id,
    status: v.picklist(statuses),
    what: words,
    whyNot: words,
    side: v.nullable(v.picklist(sides)),
    next: v.nullable(v.picklist(nextSteps)),
  }),
  v.readonly(),
);

export const outcomes = ['confirmed', 'done', 'notYet', 'needsHelp', 'noAnswer'] as const;

/** What was heard about a promise between two meetings: on the phone, by the citizen's own phone, or read aloud. */
export const report = v.pipe(
  v.strictObject({
    id,
    at: instant,
    agreementId: id,
    way: v.picklist(['call', 'citizensPhone', 'readAloud']),
    outcome: v.picklist(outcomes),
    /** How many times so far, for a promise that can be counted. */
    times: v.nullable(whole(0, 99)),
    words,
  }),
  v.readonly(),
);

/** What the follow-up carries from the meeting before it: agreements and what was left, never old notes. */
export const lastTime = v.pipe(
  v.strictObject({
    meetingId: id,
    date: v.nullable(day),
    agreements: list(agreement),
    parked: list(parked),
    openQuestions: list(openQuestion),
    chair,
    results: list(result),
    reports: list(report),
    citizenComment: words,
  }),
  v.readonly(),
);

export type ResultStatus = (typeof statuses)[number];
export type Side = (typeof sides)[number];
export type NextStep = (typeof nextSteps)[number];
export type Outcome = (typeof outcomes)[number];
export type Report = v.InferOutput<typeof report>;
export type Result = v.InferOutput<typeof result>;
export type LastTime = v.InferOutput<typeof lastTime>;

export const withResult = (last: LastTime, told: Result): LastTime => ({
  ...last,
  results: [...last.results.filter((one) => one.agreementId !== told.agreementId), told],
});

/** The last that was heard about a promise. A call that nobody took tells nothing about it. */
export const lastHeard = (reports: readonly Report[], agreementId: string): Report | undefined =>
  reports.findLast((one) => one.agreementId === agreementId && one.outcome !== 'noAnswer');

/** What a result still lacks: somebody's side, why, and what now, when a promise was not kept. */
export const isTold = (told: Result): boolean =>
  told.status === 'kept' ||
  told.status === 'changed' ||
  told.status === 'cancelled' ||
  (told.whyNot.trim() !== '' && told.next !== null && (told.status === 'partly' || told.side !== null));
