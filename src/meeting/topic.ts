// What weighs on the citizen, and the one thing the meeting is about, in the citizen's unedited words (R01, R02).
import * as v from 'valibot';
import { id, type Id, type Instant, instant, list, original, words } from './basics.ts';

/** A line on the citizen's list of what weighs. The top line is the one proposed as topic. */
export const concern = v.pipe(v.strictObject({ id, text: words, original: v.nullable(original) }), v.readonly());

/** The topic the citizen said yes to: byte for byte what was typed. */
export const topic = v.pipe(
  v.strictObject({ text: words, original: v.nullable(original), typedById: id, confirmedAt: instant }),
  v.readonly(),
);

/** A topic that was left, with the time and the reason. */
export const formerTopic = v.pipe(
  v.strictObject({ text: words, original: v.nullable(original), from: instant, to: instant, because: words }),
  v.readonly(),
);

export const topicFacts = {
  concerns: list(concern),
  topic: v.nullable(topic),
  formerTopics: list(formerTopic),
};

export type Concern = v.InferOutput<typeof concern>;
export type Topic = v.InferOutput<typeof topic>;
export type SaidTopic = Pick<Topic, 'text' | 'original'>;
export type FormerTopic = v.InferOutput<typeof formerTopic>;
export type TopicFacts = {
  readonly concerns: readonly Concern[];
  readonly topic: Topic | null;
  readonly formerTopics: readonly FormerTopic[];
};

export const withConcern = <M extends TopicFacts>(m: M, added: Concern): M =>
  m.concerns.some((one) => one.id === added.id) ? m : { ...m, concerns: [...m.concerns, added] };

export const withConcernChanged = <M extends TopicFacts>(m: M, changed: Concern): M => ({
  ...m,
  concerns: m.concerns.map((one) => (one.id === changed.id ? changed : one)),
});

export const withConcernOnTop = <M extends TopicFacts>(m: M, concernId: Id): M => {
  const top = m.concerns.find((one) => one.id === concernId);
  return top ? { ...m, concerns: [top, ...m.concerns.filter((one) => one !== top)] } : m;
};

/** The topic as it was said, and nothing of who wrote it and when. */
export const saidTopic = ({ topic: said }: Pick<TopicFacts, 'topic'>): SaidTopic | null =>
  said && { text: said.text, original: said.original };

/** The same words to the byte, in the language they were said in too. */
export const sameWords = (one: SaidTopic, other: SaidTopic): boolean =>
  one.text === other.text &&
  one.original?.text === other.original?.text &&
  one.original?.lang === other.original?.lang &&
  one.original?.dir === other.original?.dir;

/** The citizen says yes to the top line. A different topic from before is kept with time and reason (R02). */
export function withTopicConfirmed<M extends TopicFacts>(
  m: M,
  said: { typedById: Id; because: string; at: Instant },
): M {
  const top = m.concerns[0];
  if (!top) return m;
  const { topic: old } = m;
  if (old && sameWords(old, top)) return m;
  const left = old && {
    text: old.text,
    original: old.original,
    from: old.confirmedAt,
    to: said.at,
    because: said.because,
  };
  return {
    ...m,
    topic: { text: top.text, original: top.original, typedById: said.typedById, confirmedAt: said.at },
    formerTopics: left ? [...m.formerTopics, left] : m.formerTopics,
  };
}
