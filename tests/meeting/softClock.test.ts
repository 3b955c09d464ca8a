import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuietHint, hintsNow } from '../../src/meeting/hintsNow.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { minutesTogether, minutesTogetherBetween, plannedMinutes, softClock } from '../../src/meeting/softClock.ts';
import type { TimelineMoment } from '../../src/meeting/timeline.ts';
import { agreed, factsIn, minute } from '../cast.ts';

const opening: TimelineMoment = { id: 'opening', at: minute(0), kind: 'phase', phase: 'opening' };
const discussing: TimelineMoment = { id: 'discussing', at: minute(8), kind: 'phase', phase: 'discussing' };
const aBreak = (from: number, minutes: number): TimelineMoment => ({
  id: `break ${from}`,
  at: minute(from),
  kind: 'break',
  startedById: 'karen',
  minutes,
});
const planned = (plan: Partial<Meeting['plan']>) => ({ plan: { ...factsIn('opening').plan, ...plan } });
/** A meeting that began at nine and is planned to take an hour and a half. */
const sitting = (changes: Partial<Meeting> = {}): Meeting => {
  const { timeline = [], ...rest } = changes;
  return factsIn('discussing', {
    ...planned({ minutes: 90 }),
    ...rest,
    timeline: [opening, discussing, ...timeline],
  });
};

describe('the time people have sat together', () => {
  test('begins by itself with the opening', () => {
    expect(minutesTogether(factsIn('choosingParticipants'), minute(50))).toBe(0);
    expect(minutesTogether(sitting(), minute(0))).toBe(0);
    expect(minutesTogether(sitting(), minute(25))).toBe(25);
  });

  test('leaves out break, private time, time-out and the time from a stop until the meeting went on', () => {
    const away: readonly TimelineMoment[] = [
      aBreak(10, 5),
      { id: 'p', at: minute(20), kind: 'privateTime', minutes: 10 },
      { id: 't', at: minute(40), kind: 'timeOut', minutes: 2 },
      { id: 's', at: minute(50), kind: 'stopped', reasonGiven: '', followOutById: null, callById: null, callAt: '' },
      { id: 'g', at: minute(1500), kind: 'goneOn' },
    ];
    expect(minutesTogether(sitting({ timeline: away }), minute(45))).toBe(45 - 17);
    expect(minutesTogether(sitting({ timeline: away }), minute(1510))).toBe(50 - 17 + 10);
  });

  test.each(['break', 'privateTime', 'timeOut', 'stopped'] as const)('stands still during a %s', (kind) => {
    const since = { from: 'discussing', since: minute(30) } as const;
    const away = kind === 'break' ? { kind, startedById: 'karen', until: null, ...since } : { kind, ...since };
    for (const after of [30, 31, 600]) expect(minutesTogether(sitting({ away }), minute(after))).toBe(30);
  });

  test('an opening that was looked at the day before does not count', () => {
    const early: TimelineMoment = { ...opening, at: minute(-1000) };
    const m = sitting();
    expect(minutesTogether({ ...m, timeline: [early, ...m.timeline.slice(1)] }, minute(32))).toBe(30);
  });

  const moment = fc.oneof(
    fc.record({ at: fc.nat(300), minutes: fc.nat(60) }).map(({ at, minutes }) => aBreak(at, minutes)),
    fc.nat(300).map((at): TimelineMoment => ({
      id: `stop ${at}`,
      at: minute(at),
      kind: 'stopped',
      reasonGiven: '',
      followOutById: null,
      callById: null,
      callAt: '',
    })),
    fc.nat(300).map((at): TimelineMoment => ({ id: `on ${at}`, at: minute(at), kind: 'goneOn' })),
  );
  const anyTimeline = fc.array(moment, { maxLength: 8 });

  test('never runs backwards, is never below nothing and never more than the time that has gone', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: -60, max: 600 }), fc.nat(200), (timeline, now, more) => {
        const m = sitting({ timeline });
        const together = minutesTogether(m, minute(now));
        expect(together).toBeGreaterThanOrEqual(0);
        expect(together).toBeLessThanOrEqual(Math.max(0, now));
        expect(minutesTogether(m, minute(now + more))).toBeGreaterThanOrEqual(together);
      }),
    );
  });

  test('is the same whichever moments it is counted in parts by', () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(300), fc.nat(300), (timeline, one, other) => {
        const [middle = 0, end = 0] = [one, other].toSorted((a, b) => a - b);
        const m = sitting({ timeline });
        const between = (from: number, to: number) => minutesTogetherBetween(m, minute(from), minute(to));
        expect(between(0, middle) + between(middle, end)).toBe(between(0, end));
      }),
    );
  });
});

describe('how long the meeting is meant to take', () => {
  test('from its beginning to the end that was agreed, and otherwise as planned', () => {
    expect(plannedMinutes(planned({ start: '09:00', end: '10:30', minutes: 60 }))).toBe(90);
    expect(plannedMinutes(planned({ start: '09:00', minutes: 60 }))).toBe(60);
    expect(plannedMinutes(planned({ end: '10:30', minutes: 60 }))).toBe(60);
    expect(plannedMinutes(planned({ start: '11:00', end: '10:00' }))).toBeNull();
    expect(plannedMinutes(planned({}))).toBeNull();
  });
});

describe('what the clock says', () => {
  test('steps of five minutes, halfway, and then that the time has gone', () => {
    const says = (after: number) => softClock(sitting(), minute(after));
    expect(says(0)).toEqual({ kind: 'left', minutes: 90 });
    expect(says(13)).toEqual({ kind: 'left', minutes: 75 });
    expect(says(45)).toEqual({ kind: 'half' });
    expect(says(71)).toEqual({ kind: 'left', minutes: 20 });
    expect(says(89)).toEqual({ kind: 'left', minutes: 5 });
    expect(says(90)).toEqual({ kind: 'over' });
    expect(says(2000)).toEqual({ kind: 'over' });
    expect(softClock(factsIn('discussing'), minute(10))).toEqual({ kind: 'noEnd' });
  });

  test('never says a number that is not a whole five, nor one below five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: -100, max: 2000 }), (minutes, now) => {
        const clock = softClock(sitting(planned({ minutes })), minute(now));
        if (clock.kind !== 'left') return;
        expect(clock.minutes % 5).toBe(0);
        expect(clock.minutes).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

describe('quiet hints', () => {
  const kinds = (m: Meeting, after: number) => hintsNow(m, minute(after)).map(({ kind }) => kind);
  /** The citizen says something now and then, so that only what is looked at is missing. */
  const spokenAt = (...after: readonly number[]): Meeting['lines'] =>
    after.map((at) => ({
      id: `line ${at}`,
      at: minute(at),
      byId: 'samira',
      source: 'ownWords',
      text: 'Ja',
      goesIntoCase: false,
      confirmedAt: null,
    }));

  test('half the time gone, and neither an agreement nor a proposal', () => {
    const lines = spokenAt(30, 40, 50);
    expect(kinds(sitting({ lines }), 44)).toEqual([]);
    expect(kinds(sitting({ lines }), 45)).toEqual(['halfTime']);
    expect(kinds(sitting({ lines, agreements: [agreed()] }), 45)).toEqual([]);
    expect(kinds(sitting({ lines, timeline: [aBreak(20, 10)] }), 45)).toEqual([]);
    expect(kinds(sitting({ lines, ...planned({}) }), 45)).toEqual([]);
  });

  test('the topic not touched for a quarter of an hour of talk', () => {
    expect(kinds(sitting(), 22)).toEqual([]);
    expect(kinds(sitting(), 23)).toEqual(['topic']);
    expect(kinds(sitting({ lines: spokenAt(20) }), 34)).toEqual([]);
    expect(kinds(sitting({ timeline: [aBreak(10, 5)] }), 27)).toEqual([]);
    const back: TimelineMoment = { id: 'f', at: minute(20), kind: 'technique', techniqueId: 'keepFocus' };
    expect(kinds(sitting({ timeline: [back] }), 34)).toEqual([]);
    expect(kinds(sitting({ timeline: [{ ...back, techniqueId: 'giveKnowledge' }] }), 34)).toEqual(['topic']);
  });

  test('put aside, the topic comes again after as long again, with another key', () => {
    const keys = [23, 37, 38].map((after) => hintsNow(sitting(), minute(after))[0]?.key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  test('a card of the bisidder that nobody has answered for three minutes, the oldest first', () => {
    const raised = (id: string, at: number, handled = false): TimelineMoment => ({
      id,
      at: minute(at),
      kind: 'supportPrompt',
      promptId: 'plainWords',
      byId: 'karen',
      handled,
    });
    const m = sitting({ timeline: [raised('first', 10), raised('second', 11), raised('done', 9, true)] });
    expect(kinds(m, 12)).toEqual([]);
    expect(hintsNow(m, minute(14))).toEqual<QuietHint[]>([
      { kind: 'waiting', key: 'waiting first', promptId: 'plainWords', byId: 'karen' },
      { kind: 'waiting', key: 'waiting second', promptId: 'plainWords', byId: 'karen' },
    ]);
  });

  test('read the meeting and change nothing in it', () => {
    const m = sitting();
    const before = JSON.stringify(m);
    hintsNow(m, minute(200));
    softClock(m, minute(200));
    expect(JSON.stringify(m)).toBe(before);
  });
});
