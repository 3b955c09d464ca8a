// Every place a practice can begin, in both languages.
import i18n from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { isPracticeMeeting, practiceIn } from '../../src/app/practiceIn.ts';
import { emptyPractice, practiceStory } from '../../src/app/practiceMeeting.ts';
import { writtenForm } from '../../src/app/writtenForm.ts';
import { practiceStories, practiceSteps } from '../../src/content/practiceStories.ts';
import { practice as danish } from '../../src/locales/da/practice.ts';
import { practice as english } from '../../src/locales/en/practice.ts';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';

const phaseAfter = {
  people: 'choosingParticipants',
  talk: 'discussing',
  agreements: 'agreeing',
  end: 'closing',
} as const;

describe.each(['da', 'en'] as const)('practice in %s', (language) => {
  beforeAll(() => i18n.init({ resources: { da: { practice: danish }, en: { practice: english } } }));
  const words = () => i18n.getFixedT(language, 'practice');

  test('an empty meeting has a citizen and somebody who leads, and nothing said', () => {
    const begun = emptyPractice(words());
    expect(phaseOf(begun)).toBe('choosingTopic');
    expect(begun.context.participants.map(({ name }) => name)).toEqual(['Liv', 'Dorte']);
    expect(begun.context.topic).toBeNull();
  });

  test.each(practiceStories.flatMap(({ id }) => practiceSteps.map((step) => ({ id, step }))))(
    'the story of $id can be stepped into at $step, and is a meeting that reads back',
    ({ id, step }) => {
      const begun = practiceStory(words(), id, step);
      expect(phaseOf(begun)).toBe(phaseAfter[step]);
      expect(isPracticeMeeting(begun.context.id)).toBe(true);
      expect(begun.context.agreements.filter(isAgreed)).toHaveLength(
        { people: 0, talk: 0, agreements: 2, end: 3 }[step],
      );
      expect(readDocument(writtenForm(begun.context, phaseOf(begun)).document).ok).toBe(true);
    },
  );
});

test('only the address of practice is practice', () => {
  expect(['#/oeve', '#/', '', '#/m/oeve-1', '#/oeve/x'].map(practiceIn)).toEqual([true, false, false, false, false]);
});
