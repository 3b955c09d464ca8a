// Every field a person meets on every screen, given what people and pranksters give: it is text, it stays text, and a
// CPR number is stopped kindly.
import type { Locator, Page } from 'playwright';
import { missing } from '../../src/locales/da/missing.ts';
import { openScreen, screensOnTheDevice } from './screensOnTheDevice.ts';
import { expect, test } from './fixtures.ts';

const html = '<img src=x onerror="document.body.remove()"><b>fed</b> & "citat"';
const manyScripts = '👩‍👩‍👧 ابني لا يذهب إلى المدرسة \u202eomvendt\u202c æøå';
const long = 'ord '.repeat(2_500);
const cpr = ['010190-1234', '0101901234', '01 01 90 1234'] as const;

/** One line takes no line breaks; otherwise what was typed is what stands there. */
async function takes(field: Locator, text: string): Promise<string | null> {
  await field.fill(text);
  const now = await field.inputValue();
  return now === text ? null : `became ${now.length} characters of ${text.length}`;
}

/** What is wrong is said with the next frame. */
const said = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done)))),
  );

async function faultsOf(page: Page, field: Locator): Promise<readonly string[]> {
  const before = await field.inputValue();
  const faults: (string | null)[] = [];
  for (const text of [html, manyScripts, long]) faults.push(await takes(field, text));
  for (const number of cpr) {
    await field.fill(number);
    await said(page);
    if ((await page.getByText(missing.cprLike).count()) === 0)
      faults.push(`let ${number.length} characters of a CPR number pass`);
  }
  await field.fill('12 34 56 78, 13. marts 2026');
  await said(page);
  if ((await page.getByText(missing.cprLike).count()) > 0) faults.push('stopped a phone number and a date');
  await field.fill(before);
  return faults.filter((fault) => fault !== null);
}

test('every field takes any text as text, and stops a CPR number with a sentence', async ({ page }) => {
  const found: string[] = [];
  let fields = 0;
  for (const one of await screensOnTheDevice(page)) {
    await openScreen(page, one);
    const all = page.getByRole('textbox').and(page.locator('textarea, input:not([type=date], [type=time])'));
    for (let at = 0; at < (await all.count()); at += 1) {
      const field = all.nth(at);
      if (!(await field.isVisible()) || !(await field.isEditable())) continue;
      fields += 1;
      const name = await field.evaluate(
        (input: HTMLInputElement) => input.labels?.[0]?.textContent ?? input.ariaLabel ?? '?',
      );
      found.push(...(await faultsOf(page, field)).map((fault) => `${one.screen}, ${name}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
  expect(fields).toBeGreaterThan(20);
}, 480_000);
