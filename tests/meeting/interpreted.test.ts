// Lines of an interpreter: beside the very text they belong to, and gone with it.
import { describe, expect, it } from 'vitest';
import type { Original } from '../../src/meeting/basics.ts';
import { toDocument } from '../../src/meeting/document.ts';
import { lineFor, secondLanguage } from '../../src/meeting/interpreted.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { agreed, factsIn, factsOf, inPhase, minute, tell, tellAll } from '../cast.ts';

const call = 'Ringer til boligforeningen';
const inArabic = { lang: 'ar', dir: 'rtl', text: 'تتصل بجمعية السكن' } as const;
const lineOf = (said: string, original: Original | null = inArabic) =>
  ({ type: 'line.interpreted', said, original }) as const;
const meetingInTwo = () =>
  inPhase('agreeing', { citizenLanguages: ['da', 'ar'], agreements: [agreed({ id: 'call', what: call })] });

describe('the second language', () => {
  const of = (citizenLanguages: readonly string[], language = 'da', danishOnly = false) =>
    secondLanguage({ citizenLanguages, language, danishOnly });

  it('is the first the citizen speaks beside Danish and the language of the meeting', () => {
    expect(of(['da'])).toBeNull();
    expect(of(['da', 'da-basic'])).toBeNull();
    expect(of(['da-basic', 'ar', 'en'])).toBe('ar');
    expect(of(['en', 'so'], 'en-GB')).toBe('so');
    expect(of(['', 'pl-PL'])).toBe('pl-PL');
  });

  it('is left out when the citizen wants Danish alone', () => {
    expect(of(['da', 'ar'], 'da', true)).toBeNull();
  });
});

describe('a line of the interpreter', () => {
  it('stands beside exactly this text, and is replaced or taken away', () => {
    const room = meetingInTwo();
    tellAll(room, lineOf(call));
    expect(lineFor(factsOf(room), call)).toEqual(inArabic);
    expect(lineFor(factsOf(room), `${call}.`)).toBeNull();
    tellAll(room, lineOf(call, { ...inArabic, text: 'تتصل' }));
    expect(factsOf(room).interpreted).toHaveLength(1);
    tellAll(room, lineOf(call, null));
    expect(factsOf(room).interpreted).toEqual([]);
  });

  it('is neither empty nor a line of nothing, and hides no personal number', () => {
    const room = meetingInTwo();
    expect(tell(room, lineOf(''))).toBe('text');
    expect(tell(room, { type: 'line.interpreted', said: call, original: { ...inArabic, text: ' ' } })).toBe('text');
    expect(tell(room, { type: 'line.interpreted', said: call, original: { ...inArabic, text: '٠١٠١٨٠-١٢٣٤' } })).toBe(
      'cprLike',
    );
  });

  it('belongs to no other words: a changed text has none until it is given again', () => {
    const room = meetingInTwo();
    tellAll(room, lineOf(call), { type: 'agreement.changed', id: 'call', changes: { what: 'Skriver et brev' } });
    expect(lineFor(factsOf(room), 'Skriver et brev')).toBeNull();
    expect(toDocument(factsOf(room), 'agreeing').meeting.interpreted).toEqual([]);
  });

  it('is gone from the meeting and from what is written when its words are taken back (R18)', () => {
    const room = meetingInTwo();
    tellAll(room, lineOf(call), { type: 'words.takenBack', id: 'call', byId: 'samira' });
    expect(JSON.stringify(factsOf(room))).not.toContain(inArabic.text);
  });

  it('stays while its words still stand somewhere else', () => {
    const room = meetingInTwo();
    tellAll(room, lineOf(call), { type: 'item.parked', item: { id: 'again', text: call, raisedById: 'samira' } });
    tellAll(room, { type: 'words.takenBack', id: 'call', byId: 'samira' });
    expect(lineFor(toDocument(factsOf(room), 'agreeing').meeting, call)).toEqual(inArabic);
  });

  it('comes back with its words when removing them is undone, and not when it was taken away itself', () => {
    const room = meetingInTwo();
    tellAll(room, lineOf(call));
    const before = factsOf(room);
    tellAll(room, { type: 'agreement.removed', id: 'call' });
    expect(factsOf(room).interpreted).toEqual([]);
    tellAll(room, { type: 'step.undone', facts: before });
    expect(lineFor(factsOf(room), call)).toEqual(inArabic);
    tellAll(room, lineOf(call, null), { type: 'step.undone', facts: before });
    expect(lineFor(factsOf(room), call)).toBeNull();
  });

  it('comes along to the next meeting with what was promised, and nothing else does', () => {
    const room = meetingInTwo();
    tellAll(
      room,
      lineOf(call),
      { type: 'question.asked', text: 'Hvad hjælper?' },
      { type: 'line.interpreted', said: 'Hvad hjælper?', original: { ...inArabic, text: 'ما الذي يساعد؟' } },
    );
    const next = followUpOf(factsOf(room), { id: 'next', at: minute(90) });
    expect(next.interpreted.map((one) => one.said)).toEqual([call]);
    expect(secondLanguage(next)).toBe('ar');
  });

  it('can be given before the meeting, and not in one that is closed', () => {
    expect(tell(inPhase('choosingTopic'), lineOf(call))).toBeNull();
    const closed = inPhase('closed', { agreements: [agreed({ id: 'call', what: call })] });
    tell(closed, lineOf(call));
    expect(factsOf(closed).interpreted).toEqual([]);
  });
});

describe('the table in two languages', () => {
  const question = 'Hvad hjælper?';
  const facts = factsIn('discussing', {
    citizenLanguages: ['da', 'ar'],
    questionNow: question,
    agreements: [agreed({ id: 'call', what: call })],
    interpreted: [
      { said: call, original: inArabic },
      { said: question, original: { ...inArabic, text: 'ما الذي يساعد؟' } },
    ],
  });

  it('carries the language and the line beside each text', () => {
    const view = tableView(facts, 'discussing');
    expect(view.otherLanguage).toBe('ar');
    expect(view.questionOriginal?.text).toBe('ما الذي يساعد؟');
    expect(view.agreements.map((one) => one.original)).toEqual([inArabic]);
  });

  it('carries neither when the citizen wants Danish alone', () => {
    const view = tableView({ ...facts, danishOnly: true }, 'discussing');
    expect([view.otherLanguage, view.questionOriginal, view.agreements[0]?.original]).toEqual([null, null, null]);
  });

  it('carries no line while everybody is away', () => {
    const away = { kind: 'break', from: 'discussing', since: minute(30), startedById: 'samira', until: null } as const;
    const view = tableView({ ...facts, away }, 'onBreak');
    expect([view.otherLanguage, JSON.stringify(view).includes('ما')]).toEqual(['ar', false]);
  });
});
