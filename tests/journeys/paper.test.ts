// The sheet as Chromium prints it: a PDF with a title, a language and headings, read by another program. And as a file:
// opened from the disk with no network, it reads the same, and no word in it is markup.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { readTakeHomeFile } from '../../src/handover/packTakeHome.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetHtml } from '../../src/handover/sheetHtml.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { inDanish } from '../handover/speaking.ts';
import { toldMeetings } from '../handover/toldMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const hanan = toldMeetings(2).first;

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u00a0\u00ad]+/gu, ' ').trim();

/** Each tagged piece of a PDF with its kind and its words, in the order in which it is read aloud. */
async function piecesOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await document.getMetadata();
  const pieces: { role: string; text: string }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const said = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const at = open.findLast(Boolean) ?? '';
        said.set(at, `${said.get(at) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    }
    const words = (node: Node): string =>
      node.type === 'content' ? (said.get(node.id ?? '') ?? '') : (node.children ?? []).map(words).join('');
    const walk = (node: Node): void => {
      if (node.role) pieces.push({ role: node.role, text: oneLine(words(node)) });
      for (const child of node.children ?? []) walk(child);
    };
    walk((await page.getStructTree()) as Node);
  }
  return { pieces, pages: document.numPages, title: (info as { Title?: string }).Title, language: languageOf(pdf) };
}

/** The language of the whole: written in the clear in the catalogue of the file. Parts may have one of their own. */
const languageOf = (pdf: Uint8Array): string | undefined =>
  /\/Type\s*\/Catalog[^]*?\/Lang\s*\(([\w-]+)\)/.exec(Buffer.from(pdf).toString('latin1'))?.[1];

test('the printed sheet has a neutral title, a language, and headings that are headings', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile({ ...hanan, page: 'handover' }, 'closed'));
  await openMeetingOf(page, 'Hanan');
  await expect(page.getByRole('article')).toBeVisible();
  const { pieces, title, language, pages } = await piecesOf(
    await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }),
  );
  expect([title, language]).toEqual(['Step Up-møder', 'da']);
  expect(pages).toBeLessThanOrEqual(4);
  const texts = (role: string) => pieces.filter((piece) => piece.role === role).map(({ text }) => text);
  expect(texts('H1')).toEqual(['Det her aftalte vi']);
  expect(texts('H2')).toEqual([
    'Din opgave',
    "Jonas' opgave",
    'Afdelingslederens opgave · Birgitte',
    'Kaspers opgave',
    'Idas opgave',
    'Næste møde',
    'Afgørelser på vej',
    'Forslag, som ikke er aftalt',
    'Pligter',
    'Spørgsmål, vi venter svar på',
    'Gemt til senere',
    'Det ser vi forskelligt på',
  ]);
  const listed = texts('LI').join('\n');
  for (const { what } of hanan.agreements.filter(isAgreed)) expect(listed).toContain(oneLine(what));
  expect(pieces.map(({ text }) => text).join('\n')).toContain(hanan.topic?.text);
});

test('the file opens from the disk with no network, is easy to read, and holds no markup of anybody’s', async ({
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'step-up-'));
  const nasty = `</script><script>document.title='x'</script><img src=x onerror=alert(1)> & "så" <b>fed</b>`;
  const m: Meeting = {
    ...hanan,
    agreements: hanan.agreements.map((one, place) => (place === 0 ? { ...one, what: nasty, times: 5 } : one)),
  };
  const sheet = sheetFor(m, 'closed', m.citizenId);
  const html = sheetHtml(sheetDocument(sheet, inDanish), takeHomeOf(sheet));
  try {
    const path = join(folder, 'step-up.html');
    writeFileSync(path, html);
    await context.setOffline(true);
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    expect(await page.title()).toBe('Det her aftalte vi');
    await expect(page.getByText(nasty, { exact: true })).toBeVisible();
    await expect(page.locator('b', { hasText: 'fed' })).toHaveCount(0);
    await expect(page.locator(':lang(ar)')).toHaveText(m.topic?.original?.text ?? '');
    await expect(page.getByRole('link', { name: '12 34 56 78' })).toHaveAttribute('href', 'tel:12345678');
    expect(readTakeHomeFile(await page.content())).toMatchObject({ ok: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { pieces, title, language } = await piecesOf(await page.pdf({ tagged: true, outline: true }));
    expect([title, language]).toEqual(['Det her aftalte vi', 'da']);
    expect(pieces.filter(({ role }) => role === 'H1')).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
