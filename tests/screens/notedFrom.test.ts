// What the words in the capture field become when they are noted as something other than said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notedFrom, type NotedKind, notedKinds } from '../../src/screens/discussion/notedFrom.ts';
import { speakersOf } from '../../src/screens/discussion/speaker.ts';
import { everybody, inPhase, karen, lise, mette, samira, tell } from '../cast.ts';
import { anyText } from '../meeting/anyText.ts';

const speakers = speakersOf(everybody);
const speaks = (id: string) => {
  const speaker = speakers.find(({ key }) => key === id);
  if (!speaker) throw new Error(`${id} does not speak.`);
  return speaker;
};
const noted = (kind: NotedKind, text: string, by: string = lise.id, lastLineId: string | null = 'first') =>
  notedFrom(kind, {
    text,
    speaker: speaks(by),
    gamemasterId: mette.id,
    citizenId: samira.id,
    lastLineId,
    besides: ['noget andet', 'ikke nu'],
  });

describe('words noted as something', () => {
  it('explain a word after a colon', () => {
    expect(noted('termExplained', 'inkasso: et firma kræver pengene ind')).toMatchObject({
      moment: { term: 'inkasso', explanation: 'et firma kræver pengene ind', byId: lise.id },
    });
    expect(noted('termExplained', 'inkasso')).toBeNull();
  });

  it('are a choice when they ask and name two ways, and something else and not now stand beside', () => {
    expect(noted('choice', 'Hvem åbner brevene? Samira / Samira og Omar')).toMatchObject({
      moment: {
        question: 'Hvem åbner brevene?',
        options: ['Samira', 'Samira og Omar', 'noget andet', 'ikke nu'],
        chosen: '',
        byId: samira.id,
      },
    });
    expect(noted('choice', 'Hvem åbner brevene? Samira')).toBeNull();
    expect(noted('choice', 'Samira / Omar')).toBeNull();
  });

  it('are a no only with a why, and only from somebody who can decide', () => {
    expect(noted('refusal', 'Den kan ikke udsættes, fordi fristen er ude')).toMatchObject({
      moment: { what: 'Den kan ikke udsættes', why: 'fristen er ude', decidedById: lise.id },
    });
    expect(noted('refusal', 'Den kan vente, fordi den er ny, fordi Lise har bedt om det')).toMatchObject({
      moment: { what: 'Den kan vente', why: 'den er ny, fordi Lise har bedt om det' },
    });
    expect(noted('refusal', 'Den kan ikke udsættes')).toBeNull();
    expect(noted('refusal', 'Den kan ikke udsættes, fordi fristen er ude', karen.id)).toBeNull();
  });

  it('are a duty of the one who leads when a citizen repeats it, and no offer from the citizen', () => {
    expect(noted('duty', 'Meld fra', samira.id)).toMatchObject({ duty: { saidById: mette.id } });
    expect(noted('offer', 'Madklub', samira.id)).toBeNull();
  });

  it('are a view of the last line, and of nothing when nothing was said', () => {
    expect(noted('view', 'Vi sendte to')).toMatchObject({ view: { aboutId: 'first', byId: lise.id, kind: 'view' } });
    expect(noted('view', 'Vi sendte to', lise.id, null)).toBeNull();
  });

  it('are taken in by the meeting, or asked about, whatever they are', () => {
    const words = fc
      .tuple(
        anyText({ minLength: 1, maxLength: 30 }),
        fc.constantFrom('', ': ', '? ', ', fordi ', '? a / '),
        anyText({ maxLength: 30 }),
      )
      .map((parts) => parts.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.constantFrom(...notedKinds), words, fc.constantFrom(...speakers), (kind, text, { key }) => {
        const telling = noted(kind, text, key);
        const answer = telling && tell(inPhase('discussing'), telling);
        expect(answer).toBeOneOf([null, 'cprLike']);
      }),
    );
  });
});
