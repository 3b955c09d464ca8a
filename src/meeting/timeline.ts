// What happened in the room, as moments: which technique, which prompt, who asked for a break, when the role changed.
// Private time and time-out leave only their minutes (R14).
import * as v from 'valibot';
import { id, instant, list, whole, words } from './basics.ts';
import { phases } from './phases.ts';

const moment = { id, at: instant };
const minutes = whole(0, 24 * 60);

export const timelineMoment = v.pipe(
  v.variant('kind', [
    v.strictObject({ ...moment, kind: v.literal('phase'), phase: v.picklist(phases) }),
    v.strictObject({ ...moment, kind: v.literal('technique'), techniqueId: v.pipe(v.string(), v.maxLength(40)) }),
    v.strictObject({
      ...moment,
      kind: v.literal('supportPrompt'),
      promptId: v.pipe(v.string(), v.maxLength(40)),
      byId: id,
      handled: v.boolean(),
    }),
    v.strictObject({ ...moment, kind: v.literal('break'), startedById: id, minutes }),
    v.strictObject({ ...moment, kind: v.literal('privateTime'), minutes }),
    v.strictObject({ ...moment, kind: v.literal('timeOut'), minutes }),
    /** Somebody else leads the meeting from here. */
    v.strictObject({ ...moment, kind: v.literal('gamemaster'), toId: id }),
    /** Somebody acted on a worry. What it was is never written here. */
    v.strictObject({ ...moment, kind: v.literal('concern'), byId: id }),
    v.strictObject({ ...moment, kind: v.literal('roleSwitch'), to: v.picklist(['facilitator', 'authority']) }),
    v.strictObject({ ...moment, kind: v.literal('termExplained'), byId: id, term: words, explanation: words }),
    v.strictObject({
      ...moment,
      kind: v.literal('choice'),
      byId: id,
      question: words,
      options: list(words),
      chosen: words,
    }),
    v.strictObject({
      ...moment,
      kind: v.literal('claimCheck'),
      saidById: v.nullable(id),
      claim: words,
      verdict: v.picklist(['rule', 'habit', 'unknown']),
      sourceOwnerId: v.nullable(id),
    }),
    v.strictObject({
      ...moment,
      kind: v.literal('refusal'),
      what: words,
      why: words,
      decidedById: id,
      instead: words,
      writtenDecisionExpected: v.boolean(),
    }),
    v.strictObject({
      ...moment,
      kind: v.literal('stopped'),
      reasonGiven: words,
      followOutById: v.nullable(id),
      callById: v.nullable(id),
      callAt: words,
    }),
    v.strictObject({ ...moment, kind: v.literal('goneOn') }),
  ]),
  v.readonly(),
);

export type TimelineMoment = v.InferOutput<typeof timelineMoment>;

/** The words by which a moment is known; empty when it has none. */
export function wordsOfMoment(moment: TimelineMoment): string {
  if (moment.kind === 'termExplained') return moment.term;
  if (moment.kind === 'choice') return moment.question;
  if (moment.kind === 'claimCheck') return moment.claim;
  return moment.kind === 'refusal' ? moment.what : '';
}

export const withMoment = <M extends { readonly timeline: readonly TimelineMoment[] }>(
  m: M,
  moment: TimelineMoment,
): M => (m.timeline.some((one) => one.id === moment.id) ? m : { ...m, timeline: [...m.timeline, moment] });
