// What the list knows of a meeting: cut to what can be searched for, and read from what earlier editions wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asReadBefore, mostSearched, readSummary, summaryOf } from '../../src/meeting/summary.ts';
import { agreed, factsIn } from '../cast.ts';

const facts = factsIn('closed', { agreements: [agreed()] });
const now = summaryOf(facts, 'closed');
const { topic: _, promises, ...rest } = now;
const in2 = { ...rest, version: 2, promises: promises.map(({ what: _what, ...promise }) => promise) };
const { followsId: _follows, followed: _followed, promises: _promises, ...before2 } = in2;
const in1 = { ...before2, version: 1 };

describe('a summary', () => {
  it('is read back as it was written', () => {
    expect(promises).toHaveLength(1);
    expect(readSummary(JSON.parse(JSON.stringify(now)))).toEqual(now);
    expect(asReadBefore(now)).toBe(now);
  });

  it('of version 2 knows its promises without their words, and no topic', () => {
    expect(readSummary(in2)).toEqual({ ...now, topic: '', promises: promises.map((one) => ({ ...one, what: '' })) });
  });

  it('of version 1 knows no promises and nothing of an earlier meeting', () => {
    expect(readSummary(in1)).toEqual({ ...now, topic: '', promises: [], followsId: null, followed: false });
  });

  it.each([
    ['a later version', { ...now, version: 4 }],
    ['no version', { ...rest, promises }],
    ['version 2 without its promises', { ...in2, promises: undefined }],
    ['version 2 with what is no list of promises', { ...in2, promises: 'all' }],
    ['version 2 with a promise that is none', { ...in2, promises: [null] }],
    ['version 1 with a field too many', { ...in1, leg: 'diagnosis' }],
    ['a topic that is too long', { ...now, topic: 'x'.repeat(mostSearched + 1) }],
    ['nothing', null],
    ['text', 'summary'],
  ])('is not taken from %s', (_what, written) => {
    expect(readSummary(written)).toBeNull();
  });

  it('that an earlier edition wrote is never taken without being read', () => {
    expect([in1, in2, null].map(asReadBefore)).toEqual([null, null, null]);
  });
});

describe('what can be searched for', () => {
  const summaryWith = (text: string) =>
    summaryOf(
      factsIn('closed', {
        topic: facts.topic && { ...facts.topic, text },
        agreements: [agreed({ what: text })],
      }),
      'closed',
    );

  it('is the beginning of the topic and of each open promise', () => {
    const {
      topic,
      promises: [promise],
    } = summaryWith(`${'å'.repeat(mostSearched - 1)}bc`);
    expect([topic, promise?.what]).toEqual(Array(2).fill(`${'å'.repeat(mostSearched - 1)}b`));
  });

  it('is whole up to the cap', () => {
    expect(summaryWith('x'.repeat(mostSearched)).topic).toHaveLength(mostSearched);
  });

  it('is never cut within a letter, and always reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 260 }), (text) => {
        const made = summaryWith(text);
        expect(text.startsWith(made.topic)).toBe(true);
        expect(made.topic.isWellFormed()).toBe(true);
        expect(made.topic.length).toBeGreaterThanOrEqual(Math.min(text.length, mostSearched) - 1);
        expect(readSummary(made)).toEqual(made);
      }),
    );
  });

  it('is empty while there is no topic, and no promise before the meeting has ended', () => {
    expect(summaryOf(factsIn('choosingTopic', { topic: null }), 'choosingTopic')).toMatchObject({
      topic: '',
      promises: [],
    });
    expect(summaryOf(facts, 'agreeing').promises).toEqual([]);
  });
});
