// The bisidder's cards as a printer gets them: sides of A6 with the right words, and none that may not be shown.
import { getDocumentProxy } from 'unpdf';
import { supportPromptIds } from '../../src/content/supportPrompts.ts';
import { opening } from '../../src/locales/da/opening.ts';
import { prompts } from '../../src/locales/da/prompts.ts';
import { support } from '../../src/locales/da/support.ts';
import { nothingPrepared } from '../../src/meeting/preparation.ts';
import { everybody, factsIn, karen } from '../cast.ts';
import { textOf } from '../rehearsal/paper.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const shown = 'Jeg kan ikke læse brevene.';
const hidden = 'Jeg er bange for Lise.';
const [a6Wide, a6High] = [105, 148].map((mm) => (mm / 25.4) * 72) as [number, number];

const facts = factsIn('opening', {
  page: 'supportCard',
  participants: everybody.filter(({ role }) => role !== 'representative'),
  stopSign: opening.stopSign.hand,
  preparation: {
    ...nothingPrepared,
    wantsToSay: [
      { id: 'one', text: shown, mayBeShown: true },
      { id: 'two', text: hidden, mayBeShown: false },
    ],
    questions: [{ id: 'three', text: 'Kan de smide mig ud?', mayBeShown: true }],
  },
});
const named = (text: string) =>
  text.replaceAll(/\{\{name(, possessive)?\}\}/g, (_, own) => (own ? 'Samiras' : 'Samira'));

test('print as sides of A6 with the role, the stop sign, what may be shown and fourteen ways to say it', async ({
  page,
}) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(facts, 'opening'));
  await openMeetingOf(page, 'Samira');
  await expect(page.getByRole('heading', { level: 1, name: support.card.title })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const paper = await getDocumentProxy(new Uint8Array(pdf));
    expect(paper.numPages).toBeGreaterThan(1);
    expect(paper.numPages).toBeLessThan(8);
    for (let side = 1; side <= paper.numPages; side += 1) {
      const [, , wide = 0, high = 0] = (await paper.getPage(side)).view;
      expect(Math.abs(wide - a6Wide)).toBeLessThan(2);
      expect(Math.abs(high - a6High)).toBeLessThan(2);
    }
    const text = await textOf(pdf);
    for (const part of [
      'Kort til Karen',
      'Du siger ikke ja eller nej for Samira.',
      karen.speakingAgreement,
      opening.stopSign.hand,
      shown,
      'Kan de smide mig ud?',
      ...supportPromptIds.flatMap((id) => [named(prompts[id].title), named(prompts[id].say.s2)]),
    ]) {
      expect(text).toContain(part);
    }
    for (const part of [hidden, support.card.print, support.card.lead]) expect(text).not.toContain(part);
  }
});
