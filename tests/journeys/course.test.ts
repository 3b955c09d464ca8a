// One citizen's course in the built app: reached from the closed follow-up and left again, clean in axe in every theme and
// both ways, readable on a phone and with large letters, and on paper with headings that a screen reader finds.
import type { Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { closing } from '../../src/locales/da/closing.ts';
import { course } from '../../src/locales/da/course.ts';
import { home } from '../../src/locales/da/home.ts';
import { reply } from '../../src/locales/da/reply.ts';
import { review } from '../../src/locales/da/review.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { possessive } from '../../src/locales/possessive.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { toldMeetings } from '../handover/toldMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const { first, followUp } = toldMeetings(2);
const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name: course.title.replace('{{name}}', name) });

async function openCourse(page: Page): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile(first, 'closed'));
  await takeInFile(page, await meetingFile(followUp, 'closed'));
  await openMeetingOf(page, 'Hanan');
  await page
    .getByRole('button', { name: reply.course.replace('{{name, possessive}}', possessive('Hanan', 'da')) })
    .click();
  await expect(titled(page, 'Hanan')).toBeFocused();
}

test('is reached from a meeting and leads back to it', async ({ page }) => {
  await openCourse(page);
  const meeting = await page.evaluate(() => location.hash);
  expect(meeting).toBe(`#/forloeb/${first.courseId}`);
  await page.getByRole('button', { name: course.back }).click();
  await expect(page.getByRole('heading', { level: 1, name: closing.closed.title })).toBeVisible();
  await page.getByRole('link', { name: shell.allMeetings }).click();
  await expect(page.getByRole('heading', { level: 1, name: home.title })).toBeVisible();
});

test('has what was told a moment ago, with its last words', async ({ page }) => {
  const next = followUpOf(first, { id: 'next', at: '2026-06-04T07:00:00.000Z' });
  await firstStart(page);
  await takeInFile(page, await meetingFile(first, 'closed'));
  await takeInFile(page, await meetingFile(next, 'reviewing'));
  await page.evaluate((id) => (location.hash = `#/m/${id}`), next.id);
  await page.getByRole('radio', { name: review.status.kept, exact: true }).check();
  await page.getByLabel(review.what, { exact: true }).fill('Han gik selv i dag.');
  await page.evaluate((id) => (location.hash = `#/forloeb/${id}`), first.courseId);
  const worked = page.getByRole('region', { name: course.succeeded.title, exact: true });
  await expect(worked.getByText('Han gik selv i dag.')).toBeVisible();
});

test('is clean in every theme, both ways, on every screen', async ({ page }) => {
  await openCourse(page);
  const faults: string[] = [];
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    faults.push(...(await axeFindings(page)).map((finding) => `${theme}: ${finding}`));
  }
  for (const [dir, text, width] of [
    ['ltr', '0', 320],
    ['rtl', '0', 320],
    ['rtl', '0', 1366],
    ['ltr', '3', 390],
    ['ltr', '3', 1366],
    ['ltr', '0', 1920],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate(
      (wanted) => {
        document.documentElement.dir = wanted.dir;
        document.documentElement.dataset['text'] = wanted.text;
        document.documentElement.dataset['spacing'] = wanted.text === '3' ? 'airy' : '';
      },
      { dir, text },
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${wide} px wide at ${width}, ${dir}, letters ${text}`);
    faults.push(...(await axeFindings(page)).map((finding) => `${width}, ${dir}, letters ${text}: ${finding}`));
  }
  expect(faults).toEqual([]);
});

test('prints with its headings, each promise and its result, and nothing that was only for the screen', async ({
  page,
}) => {
  await openCourse(page);
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const roles: string[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const walk = (node: { readonly role?: string; readonly children?: readonly object[] }): void => {
      if (node.role) roles.push(node.role);
      for (const child of node.children ?? []) walk(child);
    };
    walk((await sheet.getStructTree()) as object);
    const { items } = await sheet.getTextContent();
    text += ` ${items.map((item) => ('str' in item ? item.str : '')).join(' ')}`;
  }
  const whole = text.replaceAll(/\s+/gu, '');
  const isThere = (words: string) => whole.includes(words.replaceAll(/\s+/gu, ''));
  const told = followUp.lastTime?.results ?? [];
  const words = [
    course.succeeded.title,
    ...first.agreements.map(({ what }) => what),
    ...told.flatMap(({ what, whyNot, status }) => [what, whyNot, review.status[status]]),
  ];
  expect(words.filter((one) => !isThere(one))).toEqual([]);
  expect([course.print, course.back].filter(isThere)).toEqual([]);
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  expect(roles).toEqual(expect.arrayContaining(['H2', 'H3', 'H4', 'Figure', 'L']));
});
