// What the citizen brings to the table: told over several visits, in the citizen's own words.
// R21: there is no field for diagnosis, type, motivation or job probability, and none may be added.
import * as v from 'valibot';
import { day, id, type Id, instant, list, words } from './basics.ts';

export const supportNeed = v.pipe(
  v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)), text: words }),
  v.readonly(),
);
/** A point the citizen prepared. Shown at the table only when `mayBeShown`. */
export const point = v.pipe(v.strictObject({ id, text: words, mayBeShown: v.boolean() }), v.readonly());

export const preparation = v.pipe(
  v.strictObject({
    date: v.nullable(day),
    place: words,
    withIds: list(id),
    goodLife: words,
    worksAlready: list(point),
    worries: list(words),
    wantsToSay: list(point),
    questions: list(point),
    notToTalkAbout: list(words),
    broughtAlong: list(point),
    supportNeeds: list(supportNeed),
  }),
  v.readonly(),
);

export type Point = v.InferOutput<typeof point>;
export type SupportNeed = v.InferOutput<typeof supportNeed>;
export type Preparation = v.InferOutput<typeof preparation>;

/** What became of a point the citizen wanted brought up: said today, for the next meeting, or let be by the citizen. */
export const mention = v.pipe(
  v.strictObject({ id, at: instant, how: v.picklist(['said', 'nextMeeting', 'letBe']) }),
  v.readonly(),
);
export type Mention = v.InferOutput<typeof mention>;

/** What the citizen wants brought up: to say and to ask. */
export const mustAsks = ({ wantsToSay, questions }: Preparation): readonly Point[] => [...wantsToSay, ...questions];

/** Those that nothing has become of yet. */
export const notMentioned = (m: {
  readonly preparation: Preparation;
  readonly mentions: readonly Mention[];
}): readonly Point[] => mustAsks(m.preparation).filter(({ id: point }) => !m.mentions.some((one) => one.id === point));

/** A prepared point, wherever it stands. */
export const pointIn = ({ wantsToSay, broughtAlong, worksAlready, questions }: Preparation, pointId: Id) =>
  [...wantsToSay, ...broughtAlong, ...worksAlready, ...questions].find((one) => one.id === pointId);

export const nothingPrepared: Preparation = {
  date: null,
  place: '',
  withIds: [],
  goodLife: '',
  worksAlready: [],
  worries: [],
  wantsToSay: [],
  questions: [],
  notToTalkAbout: [],
  broughtAlong: [],
  supportNeeds: [],
};
