import { expect, test } from 'vitest';
import { answers, decisionStatuses } from '../../src/meeting/agreements.ts';
import { changes, legIds, ratings } from '../../src/meeting/chair.ts';
import { evaluationQuestions } from '../../src/meeting/closing.ts';
import { nextSteps, sides, statuses } from '../../src/meeting/followUp.ts';
import { attendances, reasons, roles } from '../../src/meeting/participants.ts';
import type { Missing } from '../../src/meeting/missing.ts';
import { phases } from '../../src/meeting/phases.ts';
import { mention } from '../../src/meeting/preparation.ts';
import { parkedOutcomes, sources } from '../../src/meeting/talk.ts';
import { missing } from '../../src/locales/da/missing.ts';
import { danish } from './areas.ts';

const { review, support, words } = danish;

test.each([
  ['phase', phases, words.phase],
  ['role', roles, words.role],
  ['reason', reasons, words.reason],
  ['attendance', attendances, words.attendance],
  ['leg', legIds, words.leg],
  ['leg, in short', legIds, words.legShort],
  ['rating', ratings.map(String), words.rating],
  ['change', changes, words.change],
  ['source', sources, words.source],
  ['end of a point', mention.entries.how.options, support.how],
  ['end of a point, as the citizen says it', mention.entries.how.options, support.closing],
  ['answer', answers, words.answer],
  ['answer, told', answers, words.answerGiven],
  ['way of deciding', decisionStatuses, words.decisionStatus],
  ['parked outcome', parkedOutcomes, words.parkedOutcome],
  ['closing question', evaluationQuestions, words.evaluation],
  ['result', statuses, review.status],
  ['side', sides, review.side],
  ['next step', nextSteps, review.next],
] as const)('every %s of the meeting has words', (_, codes: readonly string[], table: object) => {
  expect(Object.keys(table)).toEqual(expect.arrayContaining([...codes]));
});

test('whatever is missing can be said in one sentence', () => {
  const sentences: Readonly<Record<Missing, string>> = missing;
  for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/\.$/);
});
