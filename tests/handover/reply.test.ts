import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersFor, mostReplyWords, type Reply, readReply, replyText } from '../../src/handover/reply.ts';
import { checksum } from '../../src/handover/checksum.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import { everybody, minute } from '../cast.ts';
import { followUpOf, withAmendment } from '../../src/meeting/wholeMeeting.ts';
import { anyWhole } from './anyTakeHome.ts';
import { agreementsAsSaid } from './manyAgreements.ts';
import { mutated } from './mutations.ts';

const m = agreementsAsSaid(5);
const home = takeHomeOf(sheetFor(m, 'closed', 'all'));
const reply: Reply = {
  meetingId: home.meetingId,
  edition: 1,
  answers: home.agreements.map(({ id, times }, place) => ({
    agreementId: id,
    outcome: (['done', 'notYet', 'needsHelp'] as const)[place % 3] ?? 'done',
    times: times && 3,
    words: place === 2 ? 'Jeg mangler kuverten' : '',
  })),
};
const text = replyText(reply);
const damaged = { ok: false, why: 'damaged' };

const tag = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'.split('')), minLength: 8, maxLength: 8 });
const anyReply: fc.Arbitrary<Reply> = fc.record({
  meetingId: tag,
  edition: fc.integer({ min: 1, max: 9_999 }),
  answers: fc.array(
    fc.record({
      agreementId: tag,
      outcome: fc.constantFrom('done' as const, 'notYet' as const, 'needsHelp' as const),
      times: fc.option(fc.integer({ min: 0, max: 99 })),
      words: anyWhole(100).filter((words) => words.length <= mostReplyWords),
    }),
    { maxLength: 20 },
  ),
});

describe('a reply', () => {
  test('reads as it was written, whatever was said', () => {
    fc.assert(
      fc.property(anyReply, (one) => {
        expect(readReply(replyText(one))).toEqual({ ok: true, reply: one });
      }),
      { numRuns: 500 },
    );
  });

  test('names nobody and says nothing of what was agreed', () => {
    for (const { name } of everybody) expect(text).not.toContain(name);
    for (const { what } of m.agreements) expect(text).not.toContain(what);
  });

  test('10,000 accidents are refused or change nothing', () => {
    fc.assert(
      fc.property(mutated(text), (changed) => {
        const read = readReply(changed);
        expect(read.ok ? read.reply : reply).toEqual(reply);
      }),
      { numRuns: 10_000 },
    );
  });

  const signed = (body: string) => `${body}:${checksum(body)}`;
  const answer = (words: string) =>
    replyText({ ...reply, answers: [{ agreementId: 'abcdefgh', outcome: 'notYet', times: null, words }] });
  test.each([
    ['cut short', text.slice(0, -5), 'damaged'],
    ['cut to its first words', text.slice(0, 20), 'damaged'],
    ['changed', text.replace(',0,', ',1,'), 'damaged'],
    ['with a personal number', answer('Mit nummer er 010190-1234'), 'damaged'],
    ['of a later edition of the app', signed('STEPUP-SVAR:2:{"other":1}'), 'newer'],
    ['of an edition there never was', signed('STEPUP-SVAR:0:["abcdefgh",1,[]]'), 'damaged'],
    ['with an outcome there is not', signed('STEPUP-SVAR:1:["abcdefgh",1,[["abcdefgh",3,"",""]]]'), 'damaged'],
    [
      'with more words than the field takes',
      signed(`STEPUP-SVAR:1:["a",1,[["a",0,"","${'x'.repeat(201)}"]]]`),
      'damaged',
    ],
    ['huge', signed(`STEPUP-SVAR:1:["a",1,[]${' '.repeat(30_000)}]`), 'damaged'],
    ['deep', signed(`STEPUP-SVAR:1:${'['.repeat(9_000)}`), 'damaged'],
    ['an address', 'https://example.org/#/mit/123', 'notAReply'],
    ['nothing', '', 'notAReply'],
  ])('%s', (_what, told, why) => {
    expect(readReply(told)).toEqual({ ok: false, why });
  });

  test('any text at all throws nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => !readReply(any).ok));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readReply(signed(`STEPUP-SVAR:1:${JSON.stringify(value)}`))).toEqual(damaged);
      }),
    );
  });

  test('longer words than the field takes are cut and never in the middle of a letter', () => {
    const read = readReply(answer(`${'x'.repeat(mostReplyWords - 1)}😀`));
    expect(read.ok && read.reply.answers[0]?.words).toMatch(/^x{199}\uFFFD$/);
  });
});

describe('the answers find their agreements', () => {
  const whats = home.agreements.map(({ what }) => what);

  test('in the closed meeting', () => {
    const found = answersFor(reply, m);
    expect(found).toMatchObject({ ok: true, olderEdition: false, unknown: 0 });
    expect(found.ok && found.answers.map((one) => [one.agreement.what, one.outcome, one.times, one.words])).toEqual(
      reply.answers.map(({ outcome, times, words }, place) => [whats[place], outcome, times, words]),
    );
  });

  test('in the follow-up, as last time’s', () => {
    const next = followUpOf(m, { id: 'next', at: minute(40_000) });
    const found = answersFor(reply, next);
    expect(found.ok && found.answers.map(({ agreement }) => agreement.what)).toEqual(
      whats.filter((what) => next.lastTime?.agreements.some((one) => one.what === what)),
    );
    expect(found.ok && found.answers.length).toBeGreaterThan(0);
  });

  test('not in another meeting', () => {
    expect(answersFor({ ...reply, meetingId: 'pppppppp' }, m)).toEqual({ ok: false, why: 'anotherMeeting' });
  });

  test('an answer to words that were changed since is marked, and the others are not', () => {
    const [first] = m.agreements;
    if (!first) throw new Error('There is no agreement.');
    const amended = withAmendment(m, {
      at: minute(5_000),
      because: 'Dagen var forkert.',
      id: first.id,
      byId: m.citizenId,
      changes: { due: '2026-03-19' },
    });
    const found = answersFor(reply, amended);
    expect(found).toMatchObject({ ok: true, olderEdition: true });
    expect(found.ok && found.answers.filter((one) => one.changedSince).map(({ agreement }) => agreement.id)).toEqual([
      first.id,
    ]);
    expect(answersFor({ ...reply, edition: 2 }, amended)).toMatchObject({ ok: true, olderEdition: false });
  });

  test('an answer about something that does not stand here is counted and left out', () => {
    const stray = { agreementId: 'aaaaaaaa', outcome: 'done', times: null, words: '' } as const;
    expect(answersFor({ ...reply, answers: [stray] }, m)).toEqual({
      ok: true,
      answers: [],
      olderEdition: false,
      unknown: 1,
    });
  });
});
