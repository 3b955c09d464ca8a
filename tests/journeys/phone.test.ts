// "Mine aftaler" on the citizen's phone: from the picture's digits to the deleted page, with the network gone after the
// first visit. Nothing is asked of anybody, and a laptop's vault is never touched.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import { describe } from 'vitest';
import { readReply } from '../../src/handover/reply.ts';
import { takeHomeBlock } from '../../src/handover/packTakeHome.ts';
import type { TakeHome } from '../../src/handover/takeHome.ts';
import { mine } from '../../src/locales/da/mine.ts';
import { home } from '../../src/locales/da/home.ts';
import { start } from '../../src/locales/da/start.ts';
import { readPicture } from '../support/readPicture.ts';
import { hanan, samira, sealedFor } from '../support/takeHomes.ts';
import { firstStart, unlock } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const filled = (text: string, values: Readonly<Record<string, string>>) =>
  text.replaceAll(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => values[name] ?? '');
const greeting = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name: filled(mine.hello, { name }) });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const phoneSize = { width: 390, height: 844 };
const show = filled(mine.showAnswersTo, { name: 'Mette' });

/** Scans: the camera opens the address, and the citizen types the code. */
async function scan(page: Page, { digits, code }: { readonly digits: string; readonly code: string }): Promise<void> {
  await page.goto(`./#/mit/${digits}`);
  await page.getByLabel(mine.code.label).fill(code);
  await press(page, mine.code.open);
  await expect(page.getByRole('button', { name: mine.ask.look })).toBeVisible();
}

const asFile = (takeHome: TakeHome, block = takeHomeBlock(takeHome)) => ({
  name: 'aftaler.html',
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><h1>Mine aftaler</h1>${block}`),
});

async function openFile(page: Page, file: ReturnType<typeof asFile>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, mine.openFile);
  await (await chooser).setFiles(file);
}

const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Every row of one database, as text. */
const rowsOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed.'));
      });
    const database = await asked(indexedDB.open(wanted));
    const rows: unknown[] = [];
    for (const store of database.objectStoreNames) {
      rows.push(store, await asked(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
    return JSON.stringify(rows, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(new Uint8Array(value.buffer)) : value,
    );
  }, name);

/** Every address this window can go back to. */
async function wayBack(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ url }) => url);
}

describe('the whole way', () => {
  test('from the picture to the deleted page, without a network after the first visit', async ({ context, page }) => {
    await page.setViewportSize(phoneSize);
    const sealed = await sealedFor(samira);
    await page.goto(`./#/mit/${sealed.digits}`);
    await expect(page.getByRole('heading', { level: 1, name: mine.code.title })).toBeVisible();
    expect((await wayBack(context, page)).join(' ')).not.toContain(sealed.digits.slice(0, 20));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    const field = page.getByLabel(mine.code.label);
    expect(await field.getAttribute('autocomplete')).toBe('off');
    expect(await field.getAttribute('inputmode')).toBe('numeric');
    await field.fill('123');
    await field.press('Enter');
    await expect(page.getByText(filled(mine.code.short, { count: '3' }))).toBeVisible();
    await field.fill(sealed.code === '11111111' ? '22222222' : '11111111');
    await press(page, mine.code.open);
    await expect(page.getByText(mine.trouble.wrongCode)).toBeVisible();
    await context.setOffline(true);
    await field.fill(`${sealed.code.slice(0, 4)} ${sealed.code.slice(4)}`);
    await press(page, mine.code.open);
    await expect(page.getByText(mine.ask.question)).toBeVisible();
    expect(await databases(page)).toEqual([]);
    await press(page, mine.ask.keep);

    await expect(greeting(page, 'Samira')).toBeVisible();
    expect(new URL(page.url()).hash).toMatch(/^#\/mit\/[a-p]{32}$/);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    const own = page.getByRole('article').first();
    await own.getByRole('radio', { name: mine.needsHelp }).check();
    await own.getByLabel(mine.words).fill('010190-1234');
    await expect(own.getByText(mine.cprLike)).toBeVisible();
    await own.getByLabel(mine.words).fill('Jeg kan ikke finde brevet.');
    const omar = page.getByRole('article').filter({ hasText: 'Omar tager' });
    await omar.getByRole('radio', { name: mine.yes }).check();
    const lise = page.getByRole('article').filter({ hasText: 'Lise' });
    await lise.getByRole('radio', { name: mine.notYet }).check();
    await expect(lise.getByText('Hej Lise. Vi aftalte: Lise undersøger')).toBeVisible();
    const taken = page.getByRole('article').filter({ hasText: 'Mette læser' });
    await taken.getByRole('radio', { name: mine.yes }).check();
    await taken.getByRole('radio', { name: mine.yes }).click();
    await expect(taken.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Ring til Mette' })).toHaveAttribute('href', 'tel:12345678');

    await expect.poll(() => rowsOf(page, 'step-up-mine')).toContain('finde brevet');
    expect(await rowsOf(page, 'step-up-mine')).not.toContain('010190');
    await page.reload();
    await expect(own.getByRole('radio', { name: mine.needsHelp })).toBeChecked();
    await expect(own.getByLabel(mine.words)).toHaveValue('Jeg kan ikke finde brevet.');
    await expect(taken.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1, name: mine.title })).toBeVisible();
    await page.getByRole('button', { name: 'tirsdag den 17. november' }).click();
    await expect(greeting(page, 'Samira')).toBeVisible();

    const calendar = page.waitForEvent('download');
    await press(page, mine.toCalendar);
    expect((await calendar).suggestedFilename()).toBe('kalender.ics');

    await press(page, show);
    const picture = await page.getByRole('img', { name: mine.reply.picture }).screenshot();
    expect(readReply((await readPicture(picture)) ?? '')).toEqual({
      ok: true,
      reply: {
        meetingId: samira.meetingId,
        edition: 1,
        answers: [
          { agreementId: 'aaaaaaaa', outcome: 'needsHelp', times: null, words: 'Jeg kan ikke finde brevet.' },
          { agreementId: 'bbbbbbbb', outcome: 'done', times: null, words: '' },
          { agreementId: 'dddddddd', outcome: 'notYet', times: null, words: '' },
        ],
      },
    });
    await expect(page.getByRole('listitem')).toHaveCount(3);
    await expect(page.getByRole('listitem').first()).toContainText('Jeg kan ikke finde brevet.');

    await press(page, mine.back);
    await page.getByText(mine.data.title).click();
    await press(page, mine.data.delete);
    await press(page, mine.data.yes);
    await expect(page.getByText(mine.data.deleted)).toBeVisible();
    await expect(page.getByText(mine.empty)).toBeVisible();
    expect(await databases(page)).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('mine');
    await context.setOffline(false);
  });

  test('a page that is only looked at leaves nothing behind', async ({ page }) => {
    await page.setViewportSize(phoneSize);
    await scan(page, await sealedFor(hanan));
    await press(page, mine.ask.look);
    await expect(greeting(page, 'Hanan')).toBeVisible();
    await expect(page.getByText(mine.onlyNow)).toBeVisible();
    await page.getByRole('radio', { name: mine.yes }).first().check();
    await page.getByRole('button', { name: mine.oneMore }).first().click();
    await press(page, show);
    await expect(page.getByText(filled(mine.reply.times, { count: '1', times: '5' }))).toBeVisible();
    await page.reload();
    await expect(page.getByText(mine.empty)).toBeVisible();
    expect(await databases(page)).toEqual([]);
  });
});

describe('a page that lies there', () => {
  test('gives way to its next edition and keeps the answers to what says the same', async ({ page }) => {
    await page.setViewportSize(phoneSize);
    await page.goto('./#/mit');
    await openFile(page, asFile(samira));
    await press(page, mine.ask.keep);
    const omar = page.getByRole('article').filter({ hasText: 'Omar' });
    await omar.last().getByRole('radio', { name: mine.yes }).check();
    await page.getByRole('radio', { name: mine.notYet }).first().check();
    await expect.poll(() => rowsOf(page, 'step-up-mine')).toContain('notYet');

    const [own, ...others] = samira.agreements;
    const next = { ...samira, edition: 2, agreements: own ? [{ ...own, what: 'ringer til Omar.' }, ...others] : [] };
    await press(page, mine.all);
    await openFile(page, asFile(next));
    await expect(page.getByText(mine.ask.replaces)).toBeVisible();
    await press(page, mine.ask.keep);
    await expect(page.getByText('Du ringer til Omar.')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(
      page.getByRole('article').filter({ hasText: 'tager med dig' }).getByRole('radio', { name: mine.yes }),
    ).toBeChecked();

    await press(page, mine.all);
    await expect(page.getByRole('listitem')).toHaveCount(1);
    await openFile(page, asFile(samira));
    await expect(page.getByText(mine.ask.older)).toBeVisible();
    await expect(page.getByRole('button', { name: mine.ask.keep })).toHaveCount(0);
  });

  test('is the same after anything that cannot be read, each told in one sentence', async ({ page }) => {
    await page.setViewportSize(phoneSize);
    await scan(page, await sealedFor(samira));
    await press(page, mine.ask.keep);
    await expect(greeting(page, 'Samira')).toBeVisible();
    const before = await rowsOf(page, 'step-up-mine');
    const { digits, code } = await sealedFor(hanan);
    await page.goto(`./#/mit/${digits.slice(0, -30)}`);
    await page.getByLabel(mine.code.label).fill(code);
    await press(page, mine.code.open);
    await expect(page.getByRole('alert').getByText(mine.trouble.damaged)).toBeVisible();
    await page.goto('./#/mit/hvad%20er%20det');
    await expect(page.getByRole('alert').getByText(mine.trouble.damaged)).toBeVisible();
    await page.goto(`./#/mit/${'1'.repeat(9_000)}`);
    await page.getByLabel(mine.code.label).fill(code);
    await press(page, mine.code.open);
    await expect(page.getByRole('alert').getByText(mine.trouble.tooLarge)).toBeVisible();
    const block = takeHomeBlock(hanan);
    await openFile(page, asFile(hanan, block.slice(0, -30)));
    await expect(page.getByRole('alert').getByText(mine.trouble.damaged)).toBeVisible();
    await page.goto(`./#/mit/${'abcdefghijklmnop'.repeat(2)}`);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await rowsOf(page, 'step-up-mine')).toBe(before);
  });
});

test('a laptop shows the page, keeps nothing of it, and its vault is never touched', async ({ page }) => {
  await firstStart(page);
  const before = await rowsOf(page, 'step-up');
  await scan(page, await sealedFor(samira));
  await expect(page.getByText(mine.ask.workers)).toBeVisible();
  await expect(page.getByRole('button', { name: mine.ask.keep })).toHaveCount(0);
  await press(page, mine.ask.look);
  await expect(greeting(page, 'Samira')).toBeVisible();
  expect(await databases(page)).toEqual(['step-up']);
  expect(await rowsOf(page, 'step-up')).toBe(before);
  await page.goto('./#/');
  await expect(page.getByLabel(start.passphrase)).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { name: home.title })).toBeVisible();
});

const [large, small] = [phoneSize, { width: 320, height: 640 }];
const airy = { text: '3', spacing: 'airy' };

/** How the phone is held and read. */
const readings = [
  ['light', large, 'ltr', {}],
  ['light, from right to left', large, 'rtl', {}],
  ['dark', large, 'ltr', { theme: 'dark' }],
  ['contrast', large, 'ltr', { theme: 'contrast' }],
  ['150 per cent with air', large, 'ltr', airy],
  ['small', small, 'ltr', {}],
  ['small, 150 per cent with air', small, 'ltr', airy],
  ['small, 150 per cent with air, from right to left', small, 'rtl', airy],
] as const;

test('every place is clean in axe and never scrolls sideways: small and large, light and dark, both ways', async ({
  page,
}) => {
  const faults: string[] = [];
  const pictures = process.env['PICTURES'];
  if (pictures) mkdirSync(pictures, { recursive: true });

  const read = (dir: string, aids: Readonly<Record<string, string>>) =>
    page.evaluate(
      ([way, now]) => {
        const { dataset } = document.documentElement;
        for (const aid of ['theme', 'text', 'spacing']) delete dataset[aid];
        Object.assign(dataset, now);
        document.documentElement.dir = way;
      },
      [dir, aids] as const,
    );
  const look = async (place: string) => {
    for (const [name, size, dir, aids] of readings) {
      await page.setViewportSize(size);
      await read(dir, aids);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > size.width) faults.push(`${place}, ${name}: ${wide} px wide`);
      faults.push(...(await axeFindings(page)).map((finding) => `${place}, ${name}: ${finding}`));
      if (pictures) await page.screenshot({ path: join(pictures, `${place}, ${name}.png`), fullPage: true });
    }
    await read('ltr', {});
  };

  await page.goto('./#/mit');
  await expect(page.getByText(mine.empty)).toBeVisible();
  await look('nothing there');
  const { digits, code } = await sealedFor(hanan);
  await page.goto(`./#/mit/${digits}`);
  await page.getByLabel(mine.code.label).fill('12');
  await page.getByLabel(mine.code.label).press('Enter');
  await look('the code');
  await page.getByLabel(mine.code.label).fill(code);
  await press(page, mine.code.open);
  await expect(page.getByText(mine.ask.question)).toBeVisible();
  await look('the question');
  await press(page, mine.ask.keep);
  await expect(greeting(page, 'Hanan')).toBeVisible();
  await page.getByRole('radio', { name: mine.notYet }).first().check();
  await page.getByRole('radio', { name: mine.notYet }).last().check();
  await page.getByRole('button', { name: mine.oneMore }).first().click();
  await page.getByText(mine.data.title).click();
  await press(page, mine.data.delete);
  await look('the page');
  await press(page, mine.data.no);
  await press(page, show);
  await expect(page.getByRole('img', { name: mine.reply.picture })).toBeVisible();
  await look('the answers');
  expect(faults).toEqual([]);
}, 400_000);
