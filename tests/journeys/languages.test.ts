// The languages of the app in the built app: chosen in one press, fetched alone, mirrored, and there without a network.
import type { Page } from 'playwright';
import { describe } from 'vitest';
import { shell as arabic } from '../../src/locales/ar/shell.ts';
import { shell as danish } from '../../src/locales/da/shell.ts';
import { start as danishStart } from '../../src/locales/da/start.ts';
import { languages, nameInItself } from '../../src/locales/languages.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const choose = async (page: Page, now: string, wanted: string) => {
  await page.getByRole('button', { name: now }).click();
  await page.getByRole('button', { name: wanted, exact: true }).click();
};

/** The folders whose words were asked for, as the built files are called after them. */
const wordsIn = (asked: readonly string[]): readonly string[] => [
  ...new Set(asked.flatMap((url) => /\/assets\/([a-z]{2})-\w+/.exec(url)?.[1] ?? [])),
];

describe('another language', () => {
  test('is chosen by its own name, says that nobody has read it through, and turns the page round', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await choose(page, danish.languageNow.replace('{{name}}', 'Dansk'), 'العربية');
    await expect(page.getByText(arabic.unread)).toBeVisible();
    await expect(page.getByText(danish.unread)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    const mark = await page.locator('.bar .mark').boundingBox();
    expect(mark?.x).toBeGreaterThan(683);
    // Danish words stand beside what they belong to, though they run the other way.
    const { words, place } = await page.evaluate(() => {
      const place = document.body.appendChild(document.createElement('div'));
      const words = place.appendChild(document.createElement('p'));
      words.dir = 'auto';
      words.textContent = 'Jeg ringer til banken.';
      const written = document.createRange();
      written.selectNodeContents(words);
      const [within, around] = [written.getBoundingClientRect(), place.getBoundingClientRect()];
      place.remove();
      return { words: within.right, place: around.right };
    });
    expect(words).toBeCloseTo(place, 0);
    expect(await axeFindings(page)).toEqual([]);
    // Remembered on this device.
    await page.reload();
    await expect(page.getByText(arabic.unread)).toBeVisible();
  });

  test('is the only one fetched beside the Danish; the others come behind the first screen, for days without a network', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(wordsIn(asked).filter((folder) => folder !== 'da')).toEqual([]);
    await choose(page, danish.languageNow.replace('{{name}}', 'Dansk'), 'العربية');
    await expect(page.getByText(arabic.unread)).toBeVisible();
    expect(wordsIn(asked).filter((folder) => folder !== 'da')).toEqual(['ar']);

    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    let now = 'العربية';
    for (const language of languages) {
      const name = nameInItself(language);
      if (name === now) continue;
      await page.locator('button[popovertarget]').filter({ hasText: now }).click();
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      now = name;
    }
    await page.locator('button[popovertarget]').filter({ hasText: now }).click();
    await page.getByRole('button', { name: 'Dansk', exact: true }).click();
    await expect(page.getByText(danishStart.whatThisIs).first()).toBeVisible();
  });
});
