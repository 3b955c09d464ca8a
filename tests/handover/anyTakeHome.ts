// Whatever could be taken home: any text there can be but half letters, any length of list, days no calendar has.
import fc from 'fast-check';
import type { TakeHome } from '../../src/handover/takeHome.ts';
import { textsIn } from '../../src/handover/takeHomeLines.ts';
import { decisionStatuses } from '../../src/meeting/agreements.ts';
import { cprLike } from '../../src/meeting/cprLike.ts';

/** Letters of every script, emoji of several parts, signs that turn the direction, and what JSON and HTML give meaning. */
export const anyWhole = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength }),
      fc.string({ unit: 'grapheme', maxLength }),
      fc.constantFrom('', 'Åse', 'لا أفهم الرسائل.', '👩‍👩‍👧 ja', '</script><b>', '"\\\u2028', '\u202Eabc', '0', 'ﬁ\u0000'),
    )
    .filter((text) => !cprLike(text));

const day = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  fc.constantFrom('2026-03-10', '2026-03-11', '2027-02-29', '2026-02-31', '0000-01-01'),
);
const dayOrNot = fc.option(day);
const step = fc.record({ text: anyWhole(), due: dayOrNot });
const tag = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'.split('')), minLength: 8, maxLength: 8 });

const agreement = (citizen: string) =>
  fc
    .record({
      id: tag,
      owner: fc.oneof(fc.constant(citizen), anyWhole(20)),
      own: fc.boolean(),
      what: anyWhole(200),
      due: dayOrNot,
      noDueBecause: anyWhole(),
      recurring: anyWhole(),
      times: fc.option(fc.integer({ min: 2, max: 99 })),
      firstStep: fc.option(step),
      goals: fc.array(step, { maxLength: 3 }),
      withNames: fc.array(fc.oneof(fc.constant(citizen), anyWhole(20)), { maxLength: 4 }),
      unconfirmed: fc.boolean(),
      decides: fc.option(fc.record({ status: fc.constantFrom(...decisionStatuses), name: anyWhole(20) })),
    })
    .map((one) => (one.own ? { ...one, owner: citizen } : one));

const second = fc.option(
  fc.record({
    lang: fc.constantFrom('ar', 'uk', ''),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    lines: fc.array(anyWhole(), { maxLength: 30 }),
  }),
);

/** No more lines than there are texts, and the last one says something. */
const withItsLines = (t: TakeHome): TakeHome => {
  if (!t.interpreted) return t;
  const lines = t.interpreted.lines.slice(0, textsIn(t).length);
  return {
    ...t,
    interpreted: { ...t.interpreted, lines: lines.slice(0, lines.findLastIndex((one) => one !== '') + 1) },
  };
};

export const anyTakeHome: fc.Arbitrary<TakeHome> = anyWhole(20).chain((citizen) =>
  fc
    .record({
      meetingId: tag,
      edition: fc.integer({ min: 1, max: 9_999 }),
      language: fc.constantFrom('da', 'en', 'ar', ''),
      citizen: fc.constant(citizen),
      date: dayOrNot,
      topic: fc.option(
        fc.record({
          text: anyWhole(200),
          original: fc.option(
            fc.record({
              lang: fc.constantFrom('ar', 'da', ''),
              dir: fc.constantFrom('ltr' as const, 'rtl' as const),
              text: anyWhole(200),
            }),
          ),
        }),
      ),
      agreements: fc.array(agreement(citizen), { maxLength: 8 }),
      nextMeeting: fc.option(
        fc.record({ date: day, time: fc.option(fc.constantFrom('00:00', '09:30', '23:59')), place: anyWhole() }),
      ),
      contact: fc.record({ name: fc.oneof(fc.constant(citizen), anyWhole(20)), phone: anyWhole(20) }),
      interpreted: second,
    })
    .map(withItsLines),
);
