// Every screen of the first start, of unlocking and of locks and keys, looked at as the screens of a meeting are.
import type { Page } from 'playwright';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { copyTheKey, firstStart, ownPassphrase } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';
import { screenFaults } from './screenFaults.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The press that leads on is in sight on a small laptop, although these screens have no dock. */
async function leadsOn(page: Page, name: string): Promise<readonly string[]> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  return box && box.y + box.height <= 640 ? [] : [`"${name}" is not in sight at 1366x640`];
}

/** Looks at each screen it is shown; `faults` is what was wrong with any of them. */
function looking(page: Page) {
  const faults: string[] = [];
  const look = async (title: string, way?: string) => {
    await heading(page, title).waitFor();
    if (way !== undefined) faults.push(...(await leadsOn(page, way)));
    faults.push(...(await screenFaults(page, title)));
  };
  return { faults, look };
}

test(
  'the first start is clean in axe, fits a small window, and shows its way on',
  { timeout: 300_000 },
  async ({ page }) => {
    const { faults, look } = looking(page);
    await page.goto('./');
    await look(start.welcome, start.goOn);
    await press(page, start.goOn);
    await look(start.where.title, start.goOn);
    await press(page, start.goOn);
    await look(start.choose, start.useThese);
    await press(page, start.writeOwn);
    await page.getByLabel(start.own).fill(ownPassphrase);
    await look(start.choose, start.useOwn);
    await press(page, start.useOwn);
    await look(start.again, start.goOn);
    await page.getByLabel(start.againField).fill(ownPassphrase);
    await press(page, start.goOn);
    await look(security.key.title, security.key.onPaper);
    await copyTheKey(page);
    await press(page, start.setUp);
    await look(security.readBack.title, start.setUp);
    expect(faults).toEqual([]);
  },
);

test('locks and keys, and the way in for who forgot, are clean too', { timeout: 300_000 }, async ({ page }) => {
  const { faults, look } = looking(page);
  const key = await firstStart(page);
  await page.evaluate(() => (location.hash = '#/laas'));
  await page.getByText(security.paper.has).waitFor();
  await look(security.title);
  await press(page, security.passphrase.change);
  await look(security.passphrase.now, security.passphrase.goOn);
  await page.getByLabel(security.passphrase.nowField).fill(ownPassphrase);
  await press(page, security.passphrase.goOn);
  await look(security.passphrase.choose, start.useThese);

  await press(page, shell.lock);
  await look(start.locked, start.unlock);
  await press(page, start.forgotten);
  await page.getByText(security.forgotten.lost).click();
  await look(security.forgotten.title, security.forgotten.open);
  await page.getByLabel(security.forgotten.field, { exact: true }).fill(key);
  await press(page, security.forgotten.open);
  await look(security.forgotten.newTitle, start.useThese);
  expect(faults).toEqual([]);
});
