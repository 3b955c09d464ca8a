import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneSheet } from '../../src/handover/phoneSheet.ts';
import { plainPicture } from '../../src/handover/plainPicture.ts';
import { readQr } from '../../src/handover/readQr.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import { pointsOf } from './asCamera.ts';
import { scenarioMeeting } from './scenarioMeeting.ts';
import { inDanish } from './speaking.ts';

const hanan = scenarioMeeting('scenario-2');
const sheet = sheetFor(hanan, 'closing', hanan.citizenId);

test('the text that is looked at is of just what goes on the phone', () => {
  expect(takeHomeOf(phoneSheet(sheet, 'nothing'))).toEqual(takeHomeOf(sheet));
  const { agreements, topic } = takeHomeOf(phoneSheet(sheet, 'stepsAndOriginal'));
  expect(agreements.map(({ what }) => what)).toEqual(takeHomeOf(sheet).agreements.map(({ what }) => what));
  expect(topic?.original).toBeNull();
});

test('what waits for a decision, or for its owner’s yes, says so on the smallest picture too', () => {
  const participants = hanan.participants.map((one) => ({
    ...one,
    attendance: one.id === 'p-kasper' ? ('absent' as const) : one.attendance,
  }));
  const { agreements } = takeHomeOf(
    phoneSheet(sheetFor({ ...hanan, participants }, 'closing', hanan.citizenId), 'stepsAndOriginal'),
  );
  const waiting = agreements.map(({ owner, decides, unconfirmed }) => [owner, decides?.status, unconfirmed]);
  expect(waiting).toEqual([
    ['Hanan', undefined, false],
    ['Jonas', 'missingFromMeeting', false],
    ['Birgitte', undefined, false],
    ['Kasper', 'pending', true],
    ['Ida', undefined, false],
  ]);
});

test('nothing without a yes, no view and no list goes on the phone', () => {
  const { notAgreed, proposals, duties, refusals, disagreements, lastTime } = phoneSheet(sheet, 'nothing');
  expect([notAgreed, proposals, duties, refusals, disagreements, lastTime].flat()).toEqual([]);
  expect(sheet.disagreements).not.toEqual([]);
});

test('the plain picture reads back as the text that was shown, whole or with the own tasks alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 60 }), async (more) => {
      const agreements = hanan.agreements.map((one) => ({ ...one, what: one.what + ' og mere'.repeat(more) }));
      const picture = await plainPicture(sheetFor({ ...hanan, agreements }, 'closing', hanan.citizenId), inDanish);
      if (picture === 'tooLong') return;
      expect(await readQr(pointsOf(picture.qr))).toBe(picture.text);
      for (const { what, ownerId } of agreements) {
        expect(picture.text.includes(what)).toBe(picture.leftOut !== 'others' || ownerId === hanan.citizenId);
      }
    }),
    { numRuns: 12 },
  );
});
