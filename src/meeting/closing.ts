// How the meeting ends and what happens after: next contact, the citizen's evaluation, the delete date, amendments.
import * as v from 'valibot';
import { agreement } from './agreements.ts';
import { clock, day, id, type Id, instant, list, original, whole, words } from './basics.ts';

export const evaluationQuestions = ['heard', 'myTopic', 'wayOfMeeting', 'makesSense', 'somethingWillHappen'] as const;
const face = v.nullable(v.picklist(['yes', 'some', 'no']));

/** Only what the citizen wants the ordstyrer to see. "Kun mig" is the default and never comes here (R19). */
export const evaluation = v.pipe(
  v.strictObject({
    heard: face,
    myTopic: face,
    wayOfMeeting: face,
    makesSense: face,
    somethingWillHappen: face,
    comment: words,
    commentOriginal: v.nullable(original),
  }),
  v.readonly(),
);

export const amendment = v.pipe(
  v.strictObject({
    version: whole(2),
    at: instant,
    because: words,
    before: agreement,
  }),
  v.readonly(),
);

export const handoverWays = ['paper', 'phone', 'calendar', 'file', 'text', 'caseNote'] as const;

export const handover = v.pipe(
  v.strictObject({
    at: instant,
    way: v.picklist(handoverWays),
    toId: v.nullable(id),
    version: whole(1),
  }),
  v.readonly(),
);

export const sharedParts = ['topic', 'citizensTasks', 'othersTasks', 'notAgreed', 'otherLists', 'nextMeeting'] as const;

/** What the citizen said yes to giving to one person, part by part. The last word counts; an empty list is a no. */
export const sharing = v.pipe(
  v.strictObject({ personId: id, parts: list(v.picklist(sharedParts)), at: instant }),
  v.readonly(),
);

export const consent = v.pipe(
  v.strictObject({
    id,
    what: words,
    withIds: list(id),
    purpose: words,
    except: words,
    answer: v.picklist(['yes', 'no']),
    how: words,
    givenAt: instant,
    withdrawnAt: v.nullable(instant),
  }),
  v.readonly(),
);

const wording = v.pipe(v.record(v.pipe(v.string(), v.maxLength(60)), words), v.readonly());

export const closingFacts = {
  noAgreementBecause: words,
  nextMeeting: v.nullable(v.pipe(v.strictObject({ date: day, time: v.nullable(clock), place: words }), v.readonly())),
  nextTopicIdea: words,
  contactId: v.nullable(id),
  evaluation: v.nullable(evaluation),
  /** The day this meeting is deleted from the device (R22). */
  deleteOn: v.nullable(day),
  consents: list(consent),
  amendments: list(amendment),
  handovers: list(handover),
  sharings: list(sharing),
  /** The sheet's own wording, taken along at closing so that it reads the same in years. */
  wording: v.nullable(wording),
  /** The same in the second language, when there is one and the app speaks it. */
  wordingBeside: v.nullable(wording),
};

export type Evaluation = v.InferOutput<typeof evaluation>;
export type Amendment = v.InferOutput<typeof amendment>;
export type HandoverWay = (typeof handoverWays)[number];
export type SharedPart = (typeof sharedParts)[number];
export type Sharing = v.InferOutput<typeof sharing>;
export type Consent = v.InferOutput<typeof consent>;

/** What this person gets, by the citizen's last word; nothing when the citizen was not asked. */
export const partsFor = (m: { readonly sharings: readonly Sharing[] }, personId: Id): readonly SharedPart[] =>
  m.sharings.find((one) => one.personId === personId)?.parts ?? [];
