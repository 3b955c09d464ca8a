// The chair with four legs: the citizen's own picture of how life stands (R05). Ratings come from the citizen only.
import * as v from 'valibot';
import { type Id, list, words } from './basics.ts';

export const legIds = ['body', 'mind', 'substances', 'social'] as const;
export const ratings = [1, 2, 3, 4, 5] as const;
export const changes = ['muchWorse', 'aLittleWorse', 'same', 'aLittleBetter', 'muchBetter'] as const;

export const leg = v.pipe(
  v.strictObject({
    id: v.picklist(legIds),
    /** The citizen's own name for the leg; empty means the default name. */
    label: words,
    status: v.picklist(['unspoken', 'rated', 'declined', 'notRelevant']),
    rating: v.nullable(v.picklist(ratings)),
    change: v.nullable(v.picklist(changes)),
    strengths: words,
    note: words,
    /** What the leg is about, so that the table can be asked who decides it (R04). */
    areas: list(words),
    mostUrgent: v.boolean(),
  }),
  v.readonly(),
);

export const chair = v.pipe(
  v.strictObject({
    seat: words,
    legs: v.pipe(
      v.array(leg),
      v.length(4),
      v.check((legs) => legIds.every((legId, place) => legs[place]?.id === legId)),
      v.readonly(),
    ),
  }),
  v.readonly(),
);

export type LegId = (typeof legIds)[number];
export type Rating = (typeof ratings)[number];
export type Change = (typeof changes)[number];
export type Leg = v.InferOutput<typeof leg>;
export type Chair = v.InferOutput<typeof chair>;
/** What the citizen answers when asked how a leg stands. */
export type LegAnswer =
  | { readonly status: 'rated'; readonly rating: Rating }
  | { readonly status: 'declined' | 'notRelevant' | 'unspoken' };

export const newChair: Chair = {
  seat: '',
  legs: legIds.map((legId) => ({
    id: legId,
    label: '',
    status: 'unspoken',
    rating: null,
    change: null,
    strengths: '',
    note: '',
    areas: [],
    mostUrgent: false,
  })),
};

export const withLeg = (c: Chair, legId: Id, changed: Partial<Omit<Leg, 'id'>>): Chair => ({
  ...c,
  legs: c.legs.map((one) => {
    if (one.id === legId) return { ...one, ...changed };
    return changed.mostUrgent ? { ...one, mostUrgent: false } : one;
  }),
});

export const withLegAnswered = (c: Chair, legId: Id, answer: LegAnswer, change: Change | null): Chair =>
  withLeg(c, legId, {
    status: answer.status,
    rating: answer.status === 'rated' ? answer.rating : null,
    change: answer.status === 'rated' ? change : null,
  });

/** The same legs and names for the next meeting, nothing said about them yet. */
export const chairForNextTime = (c: Chair): Chair => ({
  ...c,
  legs: c.legs.map((one) => ({ ...one, status: 'unspoken', rating: null, change: null, note: '', strengths: '' })),
});
