// Promises that are followed up: the citizen's answers by picture, seen again in the follow-up, and a round of calls by
// keyboard alone.
import type { Page } from 'playwright';
import { textQr } from '../../src/handover/qr.ts';
import { replyText } from '../../src/handover/reply.ts';
import { tagOf } from '../../src/handover/tag.ts';
import { calls } from '../../src/locales/da/calls.ts';
import { closing } from '../../src/locales/da/closing.ts';
import { home } from '../../src/locales/da/home.ts';
import { reply } from '../../src/locales/da/reply.ts';
import { review } from '../../src/locales/da/review.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { agreed, everybody, factsIn, lise, samira } from '../cast.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const closed = (name: string) =>
  factsIn('closed', {
    id: `meeting${name}`,
    courseId: `meeting${name}`,
    deleteOn: '2090-01-01',
    participants: everybody.map((one) => (one.id === samira.id ? { ...one, name, phone: '20 30 40 50' } : one)),
    agreements: [
      agreed({ id: 'letters', ownerId: samira.id, what: 'Åbner tre breve', due: '2026-03-12' }),
      agreed({ id: 'note', ownerId: lise.id, what: 'Sender en seddel', due: '2026-03-13' }),
    ],
  });

async function pictureOf(page: Page, text: string): Promise<Buffer> {
  const qr = await textQr(text);
  if (qr === 'tooLong') throw new Error('too long for one code');
  const { size } = qr;
  const dark = Array.from({ length: size * size }, (_, at) => qr.isDark(at % size, Math.floor(at / size)));
  const drawn = await page.context().newPage();
  await drawn.setContent(
    `<svg width="${(size + 8) * 5}" height="${(size + 8) * 5}" viewBox="-4 -4 ${size + 8} ${size + 8}">${dark
      .map((is, at) => (is ? `<rect x="${at % size}" y="${Math.floor(at / size)}" width="1" height="1"/>` : ''))
      .join('')}</svg>`,
  );
  const picture = await drawn.locator('svg').screenshot();
  await drawn.close();
  return picture;
}

test('a reply is taken in from a picture, and the follow-up shows it without answering for anybody', async ({
  page,
}) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(closed('Inger'), 'closed'));
  await openMeetingOf(page, 'Inger');
  await page.getByRole('button', { name: reply.get }).click();
  await page.getByRole('radio', { name: reply.way.picture }).click();
  const text = replyText({
    meetingId: tagOf('meetingInger'),
    edition: 1,
    answers: [{ agreementId: tagOf('letters'), outcome: 'needsHelp', times: null, words: 'Brevene er svære.' }],
  });
  const buffer = await pictureOf(page, text);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: reply.choosePicture }).click();
  await (await chooser).setFiles({ name: 'svar.png', mimeType: 'image/png', buffer });
  await expect(page.getByRole('region', { name: reply.preview })).toContainText('Åbner tre breve');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: reply.takeIn }).click();
  const heard = page.getByRole('list', { name: reply.heardLabel });
  await expect(heard).toContainText('Brevene er svære.');
  await saved(page);
  await page.reload();
  await unlock(page);
  await expect(heard).toContainText('Brevene er svære.');
  await page.getByRole('button', { name: closing.closed.followUp }).click();
  await expect(page.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
  await page
    .getByRole('navigation', { name: review.title })
    .getByRole('button', { name: /Åbner tre breve/ })
    .click();
  await expect(heard).toContainText(reply.outcome.needsHelp);
  await expect(page.getByRole('article').getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('a round of calls by keyboard alone: each answer stands in its meeting, and the list knows', async ({ page }) => {
  await firstStart(page);
  for (const name of ['Palle', 'Ruth']) await takeInFile(page, await meetingFile(closed(name), 'closed'));
  await expect(page.getByRole('heading', { name: '4 aftaler at følge op på' })).toBeVisible();
  await page.getByRole('link', { name: home.toCalls }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: calls.title })).toBeFocused();
  for (const [key, left] of [
    ['2', '3 aftaler tilbage'],
    ['3', '2 aftaler tilbage'],
    ['4', '1 aftale tilbage'],
    ['1', calls.left_zero],
  ] as const) {
    await expect(page.getByRole('article')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByText(left, { exact: true })).toBeVisible();
  }
  await expect(page.getByText(calls.allDone)).toBeVisible();
  await page.getByRole('button', { name: shell.allMeetings }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: home.title })).toBeVisible();
  await expect(page.getByText('at følge op på')).toHaveCount(0);
  await openMeetingOf(page, 'Ruth');
  await expect(page.getByRole('list', { name: reply.heardLabel })).toHaveCount(2);
});

test('the round of calls is clean in axe, light and dark, both ways, and never scrolls sideways', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(closed('Vera'), 'closed'));
  const faults: string[] = [];
  for (const place of ['#/', '#/ringerunde']) {
    await page.evaluate((hash) => (location.hash = hash), place);
    if (place !== '#/') await expect(page.getByRole('article')).toBeVisible();
    for (const dir of ['ltr', 'rtl'] as const) {
      await page.evaluate((way) => (document.documentElement.dir = way), dir);
      for (const width of [1366, 320]) {
        await page.setViewportSize({ width, height: 640 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          faults.push(...(await axeFindings(page)).map((one) => `${place} ${dir} ${width} ${colorScheme}: ${one}`));
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${place} ${dir}: ${wide} px wide at ${width}`);
      }
    }
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    await page.setViewportSize({ width: 1366, height: 640 });
  }
  const last = await page.getByRole('button', { name: reply.outcome.noAnswer }).boundingBox();
  const dock = await page.getByRole('contentinfo').boundingBox();
  if (!last || !dock || last.y + last.height > dock.y) faults.push('the answers are not in sight at 1366x640');
  expect(faults).toEqual([]);
}, 120_000);
