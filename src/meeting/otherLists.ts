// What is not an agreement and must never be mixed with one (R09): proposals, decisions on the way, duties, offers.
import * as v from 'valibot';
import { day, id, list, words } from './basics.ts';
import { type Agreement, waitsForDecision } from './agreements.ts';

/** Something that was proposed and is not agreed. The citizen's reason stands beside it, in own words. */
export const proposal = v.pipe(
  v.strictObject({
    id,
    text: words,
    proposedById: id,
    citizenAnswer: v.nullable(v.picklist(['no', 'thinking'])),
    citizenReason: words,
  }),
  v.readonly(),
);

/** A decision by an authority that has not come yet. It comes in writing, with how to complain. */
export const pendingDecision = v.pipe(
  v.strictObject({
    id,
    what: words,
    agreementId: v.nullable(id),
    authorityId: v.nullable(id),
    decidedElsewhere: words,
    answerBy: v.nullable(day),
    mustComeInWriting: v.boolean(),
    complaintGuidance: v.boolean(),
  }),
  v.readonly(),
);

export const duty = v.pipe(v.strictObject({ id, text: words, saidById: id, goesIntoCase: v.boolean() }), v.readonly());
export const offer = v.pipe(v.strictObject({ id, text: words, byId: id }), v.readonly());

export const otherFacts = {
  proposals: list(proposal),
  pendingDecisions: list(pendingDecision),
  duties: list(duty),
  offers: list(offer),
};

export type Proposal = v.InferOutput<typeof proposal>;
export type PendingDecision = v.InferOutput<typeof pendingDecision>;
export type Duty = v.InferOutput<typeof duty>;
export type Offer = v.InferOutput<typeof offer>;

/** An agreement that waits for somebody's decision has one pending decision beside it, and no other has. */
export function withDecisionFor<M extends { readonly pendingDecisions: readonly PendingDecision[] }>(
  m: M,
  one: Agreement,
): M {
  const others = m.pendingDecisions.filter((decision) => decision.agreementId !== one.id);
  const { decision } = one;
  if (!decision || !waitsForDecision(decision.status)) {
    return others.length === m.pendingDecisions.length ? m : { ...m, pendingDecisions: others };
  }
  const known = m.pendingDecisions.find((other) => other.agreementId === one.id);
  const waiting: PendingDecision = {
    id: known?.id ?? `decision-${one.id}`,
    what: one.what,
    agreementId: one.id,
    authorityId: decision.byId,
    decidedElsewhere: known?.decidedElsewhere ?? '',
    answerBy: one.due,
    mustComeInWriting: decision.inWriting,
    complaintGuidance: known?.complaintGuidance ?? true,
  };
  return { ...m, pendingDecisions: [...others, waiting] };
}
