// What is said, put aside and asked while people talk. Every fact here is visible to the whole table (R07).
import * as v from 'valibot';
import { day, id, type Id, instant, list, words } from './basics.ts';

/** Whose words a line holds. What is said as authority prints in its own block (R11). */
export const sources = ['ownWords', 'onBehalf', 'papers', 'authority'] as const;

export const line = v.pipe(
  v.strictObject({
    id,
    at: instant,
    byId: id,
    source: v.picklist(sources),
    text: words,
    goesIntoCase: v.boolean(),
    /** The citizen's yes to words that were said on the citizen's behalf. */
    confirmedAt: v.nullable(instant),
  }),
  v.readonly(),
);

export const parkedOutcomes = [
  'agreement',
  'nextMeeting',
  'elsewhere',
  'citizenDecidesLater',
  'deletedByCitizen',
] as const;
export const parked = v.pipe(
  v.strictObject({
    id,
    at: instant,
    text: words,
    raisedById: id,
    outcome: v.nullable(v.picklist(parkedOutcomes)),
    agreementId: v.nullable(id),
  }),
  v.readonly(),
);

export const openQuestion = v.pipe(
  v.strictObject({
    id,
    at: instant,
    text: words,
    /** Who finds the answer, and by when. Both are needed before the meeting closes, unless it is answered. */
    ownerId: v.nullable(id),
    due: v.nullable(day),
    status: v.picklist(['open', 'answered', 'withdrawn']),
  }),
  v.readonly(),
);

/**
 * "Sådan ser jeg det": somebody's view beside anything that is written, or the same in plainer words. The original stays
 * as it was (R18).
 */
export const view = v.pipe(
  v.strictObject({ id, at: instant, aboutId: id, byId: id, kind: v.picklist(['view', 'rewording']), text: words }),
  v.readonly(),
);

export const disagreement = v.pipe(
  v.strictObject({
    id,
    at: instant,
    about: words,
    views: list(v.pipe(v.strictObject({ byId: id, text: words }), v.readonly())),
  }),
  v.readonly(),
);

export const talkFacts = {
  questionNow: words,
  lines: list(line),
  parked: list(parked),
  openQuestions: list(openQuestion),
  views: list(view),
  disagreements: list(disagreement),
};

export type Source = (typeof sources)[number];
export type Line = v.InferOutput<typeof line>;
export type Parked = v.InferOutput<typeof parked>;
export type ParkedOutcome = (typeof parkedOutcomes)[number];
export type OpenQuestion = v.InferOutput<typeof openQuestion>;
export type View = v.InferOutput<typeof view>;
export type Disagreement = v.InferOutput<typeof disagreement>;

/** Words said on the citizen's behalf that the citizen has not said yes to yet (R12). */
export const waitsForTheCitizen = ({ source, confirmedAt }: Line): boolean =>
  source === 'onBehalf' && confirmedAt === null;

/** True when the question needs nothing more before the meeting closes. */
export const isSettled = (question: OpenQuestion): boolean =>
  question.status !== 'open' || (question.ownerId !== null && question.due !== null);

/** A yes was given to these words; other words wait for the citizen again. */
export const corrected = (lines: readonly Line[], lineId: Id, text: string): readonly Line[] =>
  lines.map((one) => (one.id === lineId && one.text !== text ? { ...one, text, confirmedAt: null } : one));

export const added = <T extends { readonly id: Id }>(to: readonly T[], one: T): readonly T[] =>
  to.some((other) => other.id === one.id) ? to : [...to, one];

export const changedIn = <T extends { readonly id: Id }>(
  among: readonly T[],
  itemId: Id,
  changes: Partial<Omit<T, 'id'>>,
): readonly T[] => among.map((one) => (one.id === itemId ? { ...one, ...changes } : one));

export const without = <T extends { readonly id: Id }>(among: readonly T[], itemId: Id): readonly T[] =>
  among.filter((one) => one.id !== itemId);
