// What the citizen takes home on the phone or in a file: the agreements with a yes (R08), and who to call. Never notes,
// views, or anything without a yes. It comes back from outside, so its shape is strict and capped.
import * as v from 'valibot';
import { decisionStatuses, mostGoals } from '../meeting/agreements.ts';
import { clock, day, list, original, whole, words } from '../meeting/basics.ts';
import type { Sheet } from './sheet.ts';
import type { SheetAgreement } from './sheetAgreement.ts';
import type { SheetSpeaking } from './speaking.ts';
import { tagOf } from './tag.ts';
import { textsIn } from './takeHomeLines.ts';

const tag = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const step = v.pipe(v.strictObject({ text: words, due: v.nullable(day) }), v.readonly());

const takeHomeAgreement = v.pipe(
  v.strictObject({
    /** Short, see tag.ts: enough to find the agreement again, not the id itself. */
    id: tag,
    owner: words,
    /** The citizen's own promise. */
    own: v.boolean(),
    /** Word for word. */
    what: words,
    due: v.nullable(day),
    noDueBecause: words,
    recurring: words,
    times: v.nullable(whole(2, 99)),
    firstStep: v.nullable(step),
    goals: v.pipe(v.array(step), v.maxLength(mostGoals), v.readonly()),
    withNames: list(words),
    /** Its owner was not in the room and had not said yes to it when it was given. */
    unconfirmed: v.boolean(),
    decides: v.nullable(v.pipe(v.strictObject({ status: v.picklist(decisionStatuses), name: words }), v.readonly())),
  }),
  v.readonly(),
);

export const takeHome = v.pipe(
  v.strictObject({
    meetingId: tag,
    /** 1, and one more for each amendment. */
    edition: whole(1, 9_999),
    language: v.pipe(v.string(), v.maxLength(35)),
    citizen: words,
    date: v.nullable(day),
    topic: v.nullable(v.pipe(v.strictObject({ text: words, original: v.nullable(original) }), v.readonly())),
    /** The citizen's own first. */
    agreements: list(takeHomeAgreement),
    nextMeeting: v.nullable(v.pipe(v.strictObject({ date: day, time: v.nullable(clock), place: words }), v.readonly())),
    contact: v.pipe(v.strictObject({ name: words, phone: words }), v.readonly()),
    /** The citizen's other language, with the interpreter's line for each of the texts there is one for, by its place. */
    interpreted: v.nullable(
      v.pipe(
        v.strictObject({
          lang: v.pipe(v.string(), v.maxLength(35)),
          dir: v.picklist(['ltr', 'rtl']),
          lines: list(words),
        }),
        v.readonly(),
      ),
    ),
  }),
  v.readonly(),
);

export type TakeHome = v.InferOutput<typeof takeHome>;
export type TakeHomeAgreement = TakeHome['agreements'][number];

const agreementOf = (one: SheetAgreement, citizenId: string): TakeHomeAgreement => ({
  id: tagOf(one.id),
  owner: one.owner.name,
  own: one.owner.id === citizenId,
  what: one.what,
  due: one.due,
  noDueBecause: one.noDueBecause,
  recurring: one.recurring,
  times: one.times,
  firstStep: one.firstStep,
  goals: one.goals,
  withNames: one.withNames,
  unconfirmed: one.unconfirmed,
  decides: one.decision && { status: one.decision.status, name: one.decision.name },
});

/** What stands as agreed on the sheet, whoever's page it is, and beside it what the interpreter said. */
export function takeHomeOf(
  sheet: Sheet,
  beside: Pick<SheetSpeaking, 'language' | 'dir' | 'said'> | null = null,
): TakeHome {
  const alone = inOneLanguage(sheet);
  if (!beside || !sheet.readerIsTheCitizen) return alone;
  const lines = textsIn(alone).map(beside.said);
  const last = lines.findLastIndex((one) => one !== '');
  return { ...alone, interpreted: { lang: beside.language, dir: beside.dir, lines: lines.slice(0, last + 1) } };
}

function inOneLanguage(sheet: Sheet): TakeHome {
  const parts = sheet.own ? [sheet.own, ...sheet.others] : sheet.others;
  const agreements = parts.flatMap((part) => part.agreements.map((one) => agreementOf(one, sheet.citizen.id)));
  return {
    meetingId: tagOf(sheet.meetingId),
    edition: sheet.version,
    language: sheet.language,
    citizen: sheet.citizen.name,
    date: sheet.date,
    topic: sheet.topic,
    agreements: [...agreements.filter(({ own }) => own), ...agreements.filter(({ own }) => !own)],
    nextMeeting: sheet.nextMeeting,
    contact: sheet.contact,
    interpreted: null,
  };
}
