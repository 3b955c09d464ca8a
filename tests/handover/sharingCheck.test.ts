import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warningsIn } from '../../src/handover/sharingCheck.ts';
import { cprLike } from '../../src/meeting/cprLike.ts';
import { factsIn } from '../cast.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetText } from '../../src/handover/sheetText.ts';
import { inDanish } from './speaking.ts';
import { scenarioMeeting } from './scenarioMeeting.ts';

const empty = factsIn('closing');
const about = (...notToTalkAbout: readonly string[]) =>
  factsIn('closing', { preparation: { ...empty.preparation, notToTalkAbout } });
const kindsIn = (text: string, m = empty) => warningsIn(text, m).map(({ kind }) => kind);

describe('before anything is given away', () => {
  test.each(['0107801234', '010780-1234', '01.07.80 1234'])('a CPR number is pointed out: %s', (number) => {
    expect(kindsIn(`Linje et\nSkriv ${number} på sedlen`)).toContain('cpr');
  });

  test.each(['87654321', '87 65 43 21', '8765 4321', '+45 87 65 43 21', '0045 87654321', '87.65.43.21'])(
    'a phone number is pointed out: %s',
    (number) => {
      expect(warningsIn(`Ring på ${number}, når du vil`, empty)).toEqual([{ kind: 'phone', found: number }]);
    },
  );

  test.each(['12 34 56 78', '+45 12345678', '1234 5678'])('the one to call may stand there: %s', (number) => {
    expect(kindsIn(`Ring til Mette: ${number}`)).toEqual([]);
  });

  test.each(['12. marts 2026 kl. 10.00', '2026-03-12', '100.000 kr.', 'sag 123456789012', '5 gange 4 dage'])(
    'other numbers are left in peace: %s',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );

  test.each([
    ['Min gæld', 'Lise regner på gælden'],
    ['min mor', 'Samira ringer til sin mor'],
    ['Hvorfor jeg stoppede med at betale', 'Hun stoppede med at betale i maj'],
    ['Skilsmissen', 'Siden skilsmisse og flytning'],
    ['ØKONOMI', 'Tal om økonomien'],
    ['ديوني', 'نتحدث عن ديوني'],
  ])('»%s« is known again in »%s«', (subject, text) => {
    expect(warningsIn(text, about(subject))).toEqual([{ kind: 'notToTalkAbout', found: subject }]);
  });

  test.each([
    ['Hvorfor jeg stoppede med at betale', 'Hvorfor ringer du, når jeg ikke er her med dig?'],
    ['Min mor', 'Moralen er god'],
    ['Det', 'Det er aftalt'],
    ['', 'Alt muligt'],
  ])('small words alone do not warn: »%s« in »%s«', (subject, text) => {
    expect(kindsIn(text, about(subject))).toEqual([]);
  });

  test('the sheets of the scenarios warn of nothing that is not in them', () => {
    for (const name of ['scenario-1', 'scenario-2'] as const) {
      const m = scenarioMeeting(name);
      expect(warningsIn(sheetText(sheetDocument(sheetFor(m, 'closed', 'all'), inDanish)), m)).toEqual([]);
    }
  });

  test('any text can be looked through, and any subject is known in its own words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (text, subject) => {
          const warnings = warningsIn(text, about(subject));
          expect(warnings.some(({ kind }) => kind === 'cpr')).toBe(text.split('\n').some(cprLike));
        },
      ),
      { numRuns: 300 },
    );
    for (const subject of ['Min søns diagnose', 'Dengang på sygehuset', 'Pengene fra min bror']) {
      expect(kindsIn(`Vi talte om ${subject.toLowerCase()} i dag`, about(subject))).toEqual(['notToTalkAbout']);
    }
  });
});
