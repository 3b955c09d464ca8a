// The form of the big screen: what is not named here is never sent and never taken in. No line that was said, no support
// need, no answer to a leg, no contact and no clock that counts.
import * as v from 'valibot';
import { clock, day, id, list, original, whole, words } from './basics.ts';
import { attendances, roles } from './participants.ts';
import { phases } from './phases.ts';

/** The interpreter's line beside a text, when there is one. */
const line = v.nullable(original);
const text = v.pipe(v.strictObject({ id, text: words, original: line }), v.readonly());
const agreementForm = v.pipe(
  v.strictObject({
    id,
    owner: words,
    with: list(words),
    what: words,
    original: line,
    due: v.nullable(day),
    noDueBecause: words,
    recurring: words,
  }),
  v.readonly(),
);

const shownForm = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('topic') }),
    v.strictObject({ kind: v.literal('answerCards') }),
    v.strictObject({ kind: v.literal('myPart'), points: list(text) }),
    v.strictObject({ kind: v.literal('point'), text: words, original: line }),
    v.strictObject({ kind: v.literal('agreement'), agreement: agreementForm }),
    v.strictObject({ kind: v.literal('choice'), question: words, options: list(words), chosen: words }),
    v.strictObject({ kind: v.literal('term'), term: words, explanation: words }),
    v.strictObject({ kind: v.literal('claim'), claim: words, verdict: v.picklist(['rule', 'habit', 'unknown']) }),
    v.strictObject({
      kind: v.literal('refusal'),
      what: words,
      why: words,
      decidedBy: words,
      instead: words,
      inWriting: v.boolean(),
    }),
    v.strictObject({
      kind: v.literal('disagreement'),
      about: words,
      views: list(v.pipe(v.strictObject({ by: words, text: words }), v.readonly())),
    }),
  ]),
  v.readonly(),
);

export const tableViewForm = v.pipe(
  v.strictObject({
    language: v.pipe(v.string(), v.maxLength(35)),
    /** The citizen's own language, shown beside; null when the table is in one language. */
    otherLanguage: v.nullable(v.pipe(v.string(), v.maxLength(35))),
    phase: v.picklist(phases),
    /** While it lasts, nothing else is shown (R13). */
    away: v.nullable(
      v.pipe(
        v.strictObject({
          kind: v.picklist(['break', 'privateTime', 'timeOut', 'stopped']),
          until: v.nullable(clock),
        }),
        v.readonly(),
      ),
    ),
    roleSign: v.picklist(['facilitator', 'authority']),
    gamemaster: words,
    citizen: words,
    /** When the meeting ends, as it was agreed. */
    end: v.nullable(clock),
    topic: v.nullable(v.pipe(v.strictObject({ text: words, original: v.nullable(original) }), v.readonly())),
    questionNow: words,
    questionOriginal: line,
    shown: v.nullable(shownForm),
    /** The newest last. */
    agreements: list(agreementForm),
    moreAgreements: whole(0),
    forLater: list(text),
    moreForLater: whole(0),
    people: list(
      v.pipe(
        v.strictObject({
          id,
          name: words,
          role: v.picklist(roles),
          title: words,
          attendance: v.nullable(v.picklist(attendances)),
        }),
        v.readonly(),
      ),
    ),
    morePeople: whole(0),
  }),
  v.readonly(),
);

export type TableView = v.InferOutput<typeof tableViewForm>;
export type ShownView = v.InferOutput<typeof shownForm>;
export type AgreementView = v.InferOutput<typeof agreementForm>;
