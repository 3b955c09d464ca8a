// What the citizen brings to the table: told over several visits, in the citizen's own words.
// R21: there is no field for diagnosis, type, motivation or job probability, and none may be added.
import * as v from 'valibot';
import { day, id, list, words } from './basics.ts';

export const supportNeed = v.pipe(
  v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)), text: words }),
  v.readonly(),
);
/** A point the citizen wants to say. Shown at the table only when `mayBeShown`. */
export const point = v.pipe(v.strictObject({ id, text: words, mayBeShown: v.boolean() }), v.readonly());

export const preparation = v.pipe(
  v.strictObject({
    date: v.nullable(day),
    place: words,
    withIds: list(id),
    goodLife: words,
    worksAlready: list(words),
    worries: list(words),
    wantsToSay: list(point),
    questions: list(words),
    notToTalkAbout: list(words),
    broughtAlong: list(point),
    supportNeeds: list(supportNeed),
  }),
  v.readonly(),
);

export type SupportNeed = v.InferOutput<typeof supportNeed>;
export type Preparation = v.InferOutput<typeof preparation>;

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
