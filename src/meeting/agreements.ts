// Who does what by when, and the citizen's own answer to each (R06, R08). A changed text asks the citizen again.
import * as v from 'valibot';
import { day, id, type Id, instant, list, whole, words } from './basics.ts';

export const answers = ['yes', 'change', 'thinking'] as const;
export const decisionStatuses = ['notNeeded', 'decided', 'pending', 'missingFromMeeting'] as const;
/** Small goals on the way: more would be a plan, not a promise. */
export const mostGoals = 3;
const outOfTen = v.nullable(whole(0, 10));

export const agreement = v.pipe(
  v.strictObject({
    id,
    at: instant,
    ownerId: id,
    withIds: list(id),
    what: words,
    due: v.nullable(day),
    noDueBecause: words,
    recurring: words,
    /** How many times, for a promise that can be counted ("fem gange"). */
    times: v.nullable(whole(2, 99)),
    /** Why, in the words of the table. Empty means that the topic is the reason, and it stands on every sheet. */
    why: words,
    goals: v.pipe(
      v.array(v.pipe(v.strictObject({ text: words, due: v.nullable(day) }), v.readonly())),
      v.maxLength(mostGoals),
      v.readonly(),
    ),
    firstStep: v.nullable(v.pipe(v.strictObject({ text: words, due: v.nullable(day) }), v.readonly())),
    /** Who decides: null until somebody has said it. */
    decision: v.nullable(
      v.pipe(
        v.strictObject({
          status: v.picklist(decisionStatuses),
          byId: v.nullable(id),
          inWriting: v.boolean(),
          note: words,
        }),
        v.readonly(),
      ),
    ),
    answer: v.nullable(
      v.pipe(v.strictObject({ answer: v.picklist(answers), words, at: instant, byId: id }), v.readonly()),
    ),
    /** The owner said the promise again in own words, and it fitted. Empty words: said aloud, not written down. */
    saidBack: v.nullable(v.pipe(v.strictObject({ words, at: instant, byId: id }), v.readonly())),
    /** When an owner who was not in the room said yes to it. */
    ownerSaidYesAt: v.nullable(instant),
    confidenceBefore: outOfTen,
    confidence: outOfTen,
    speakUpId: v.nullable(id),
    citizenEdited: v.boolean(),
    fromParkedId: v.nullable(id),
    /** The agreement of the last meeting that this one takes over from. */
    replacesId: v.nullable(id),
  }),
  v.readonly(),
);

export type Answer = (typeof answers)[number];
export type DecisionStatus = (typeof decisionStatuses)[number];
export type Agreement = v.InferOutput<typeof agreement>;
/** What the table says of an agreement; what the citizen and the owner answer to it comes by its own events. */
export type AgreementChanges = Partial<Omit<Agreement, 'id' | 'at' | 'answer' | 'saidBack' | 'ownerSaidYesAt'>>;
type Agreements = { readonly agreements: readonly Agreement[] };

/** Somebody still has to allow it: it waits for a decision. */
export const waitsForDecision = (status: DecisionStatus | '' | undefined): boolean =>
  status === 'pending' || status === 'missingFromMeeting';

/** An agreement with nothing said yet but who and what. */
export const newAgreement = (known: Pick<Agreement, 'id' | 'at' | 'ownerId' | 'what'>): Agreement => ({
  withIds: [],
  due: null,
  noDueBecause: '',
  recurring: '',
  times: null,
  why: '',
  goals: [],
  firstStep: null,
  decision: null,
  answer: null,
  saidBack: null,
  ownerSaidYesAt: null,
  confidenceBefore: null,
  confidence: null,
  speakUpId: null,
  citizenEdited: false,
  fromParkedId: null,
  replacesId: null,
  ...known,
});

export const isAgreed = (one: Agreement): boolean => one.answer?.answer === 'yes';

// A yes was given to these words; other words are another agreement.
const whatAYesIsTo = (one: Agreement): string =>
  JSON.stringify([
    one.ownerId,
    one.withIds,
    one.what,
    one.due,
    one.noDueBecause,
    one.recurring,
    one.times,
    one.why,
    one.goals,
    one.firstStep,
    one.decision,
  ]);

export function withAgreementChanged<M extends Agreements>(m: M, agreementId: Id, changes: AgreementChanges): M {
  return {
    ...m,
    agreements: m.agreements.map((one) => {
      if (one.id !== agreementId) return one;
      const { id: known, answer, saidBack, ownerSaidYesAt } = one;
      const next = { ...one, ...changes, id: known, answer, saidBack, ownerSaidYesAt };
      if (whatAYesIsTo(next) === whatAYesIsTo(one)) return next;
      return { ...next, answer: null, saidBack: null, ownerSaidYesAt: null };
    }),
  };
}

export const withAnswer = <M extends Agreements>(
  m: M,
  agreementId: Id,
  answer: NonNullable<Agreement['answer']>,
): M => ({
  ...m,
  agreements: m.agreements.map((one) =>
    one.id === agreementId ? { ...one, answer, citizenEdited: one.citizenEdited || answer.answer === 'change' } : one,
  ),
});

export const withAgreementFact = <M extends Agreements>(
  m: M,
  agreementId: Id,
  fact: Partial<Pick<Agreement, 'saidBack' | 'ownerSaidYesAt'>>,
): M => ({
  ...m,
  agreements: m.agreements.map((one) => (one.id === agreementId ? { ...one, ...fact } : one)),
});

/** How many agreements each person carries, in the order of the table. */
export const load = (
  m: Agreements,
  personIds: readonly Id[],
): readonly { personId: Id; count: number; waiting: number }[] =>
  personIds.map((personId) => {
    const own = m.agreements.filter((one) => one.ownerId === personId);
    return { personId, count: own.length, waiting: own.filter((one) => !isAgreed(one)).length };
  });
