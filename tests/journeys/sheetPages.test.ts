// What fits on one sheet of paper stands on one, also in a practice, and what says "practice" crosses no words.
import type { Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { closing } from '../../src/locales/da/closing.ts';
import { handover } from '../../src/locales/da/handover.ts';
import { practice } from '../../src/locales/da/practice.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { words } from '../../src/locales/da/words.ts';
import { everybody, factsIn } from '../cast.ts';
import { agreementsOfAllKinds, fullMeeting } from '../fullMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const choose = (page: Page, name: string) => page.getByText(name, { exact: true }).click();

interface Words {
  readonly text: string;
  readonly isTurned: boolean;
  readonly from: number;
  readonly to: number;
}

/** The words of each page: which way they run, and from where to where across the paper. */
async function printed(page: Page): Promise<readonly (readonly Words[])[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true })),
  );
  const pages: Words[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [across = 0, down = 0, , , at = 0] = item.transform as readonly number[];
        const isTurned = Math.abs(down) > Math.abs(across);
        return [{ text: item.str, isTurned, from: at, to: isTurned ? at : at + item.width }];
      }),
    );
  }
  return pages;
}

const textOf = (all: readonly Words[]): string =>
  all
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/gu, ' ');
const straight = (all: readonly Words[]) => all.filter(({ isTurned }) => !isTurned);

test('one promise, what is kept for later and the number to call stand on one page, the promise with a capital', async ({
  page,
}) => {
  await firstStart(page);
  const agreements = agreementsOfAllKinds.filter(({ id }) => id === 'letters');
  const facts = factsIn('closed', {
    participants: everybody,
    agreements,
    parked: (fullMeeting.parked ?? []).map((one) => ({ ...one, outcome: 'nextMeeting' })),
    page: 'handover',
  });
  await takeInFile(page, await meetingFile(facts, 'closed'));
  await openMeetingOf(page, 'Samira');
  await press(page, handover.print);
  for (const size of ['12', '16', '20'] as const) {
    await choose(page, handover.size[size]);
    const pages = await printed(page);
    expect(pages, `${size} pt`).toHaveLength(1);
    const text = textOf(pages[0] ?? []);
    for (const part of [handover.sheet.nextMeeting, handover.sheet.keptForLater, 'Åbner tre breve']) {
      expect(text).toContain(part);
    }
  }
  // To the eye alone: in the document the words stand as they were written.
  await expect(page.locator('.sheet').getByText(agreements[0]?.what ?? '', { exact: true })).toBeVisible();
});

test('a practice takes no more pages, says on each that it is one, and crosses no words', async ({ page }) => {
  await page.goto('./#/oeve');
  await page.getByRole('button', { name: `${practice.story.letters.title}: ${practice.step.end}` }).click();
  await choose(page, closing.parked.outcome.nextMeeting);
  await press(page, closing.goOn);
  await press(page, words.face.yes);
  await press(page, closing.evaluation.done);
  await press(page, handover.print);
  for (const [size, most] of [
    ['12', 1],
    ['20', 3],
  ] as const) {
    await choose(page, handover.size[size]);
    const pages = await printed(page);
    expect(pages.length, `${size} pt`).toBeLessThanOrEqual(most);
    expect(textOf(straight(pages[0] ?? []))).toContain(shell.practice.bar);
    for (const all of pages) {
      const along = all.filter(({ isTurned }) => isTurned);
      expect(textOf(along)).toBe(shell.practice.bar);
      const edge = Math.max(...straight(all).map(({ to }) => to));
      expect(Math.min(...along.map(({ from }) => from))).toBeGreaterThan(edge);
    }
    // The same sheet without a word of practice.
    const stands = (isThere: boolean) =>
      page.getByRole('region', { name: shell.practice.bar, includeHidden: true }).evaluate((bar, shown) => {
        bar.style.display = shown ? '' : 'none';
        bar.ownerDocument.documentElement.toggleAttribute('data-practice', shown);
      }, isThere);
    await stands(false);
    expect(await printed(page)).toHaveLength(pages.length);
    await stands(true);
  }
});
