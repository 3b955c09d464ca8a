// The ways in, on a real disk: a forgotten passphrase and the key on paper, a changed one, a new key, the computer's own lock.
import type { Page } from 'playwright';
import { inject } from 'vitest';
import { home } from '../../src/locales/da/home.ts';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { fingerReader } from '../support/fingerReader.ts';
import { copyTheKey, firstStart, ownPassphrase, readTheKeyBack, unlock } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

const another = 'ny lampe ved det gule skab';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Waits as long as deriving keys takes on a slow machine. */
const said = (page: Page, sentence: string) => page.getByText(sentence).waitFor();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function lock(page: Page): Promise<void> {
  await press(page, shell.lock);
  await heading(page, start.locked).waitFor();
}

async function toKeys(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/laas'));
  await heading(page, security.title).waitFor();
}

async function sayPassphrase(page: Page, words: string): Promise<void> {
  await page.getByLabel(security.passphrase.nowField).fill(words);
  await press(page, security.passphrase.goOn);
}

async function choose(page: Page, words: string): Promise<void> {
  await press(page, start.writeOwn);
  await page.getByLabel(start.own).fill(words);
  await press(page, start.useOwn);
  await page.getByLabel(start.againField).fill(words);
}

test(
  'who has forgotten the passphrase comes in by the key on paper, and chooses a new one',
  { timeout: 90_000 },
  async ({ page }) => {
    const key = await firstStart(page);
    await lock(page);
    await press(page, start.forgotten);
    const field = page.getByLabel(security.forgotten.field, { exact: true });
    await field.fill(key.slice(0, 20));
    await press(page, security.forgotten.open);
    await said(page, security.forgotten.wrongLength);
    await field.fill(key.toLowerCase().replaceAll('-', ' '));
    await press(page, security.forgotten.open);
    await heading(page, security.forgotten.newTitle).waitFor();
    await choose(page, another);
    await press(page, security.forgotten.save);
    await heading(page, home.title).waitFor();
    await lock(page);
    await unlock(page);
    await said(page, trouble.code.wrongKey);
    await unlock(page, another);
    await heading(page, home.title).waitFor();
  },
);

test('a changed passphrase and a new key: the old ones open no more', { timeout: 90_000 }, async ({ page }) => {
  const oldKey = await firstStart(page);
  await toKeys(page);
  await press(page, security.passphrase.change);
  await sayPassphrase(page, 'en helt anden sætning');
  await said(page, security.passphrase.wrong);
  await sayPassphrase(page, ownPassphrase);
  await choose(page, another);
  await press(page, security.passphrase.save);
  await said(page, security.passphrase.changed);

  await press(page, security.paper.makeNew);
  await sayPassphrase(page, another);
  const key = await copyTheKey(page);
  expect(key).not.toBe(oldKey);
  await readTheKeyBack(page, key);
  await press(page, security.paper.save);
  await said(page, security.paper.savedNew);

  await lock(page);
  await unlock(page);
  await said(page, trouble.code.wrongKey);
  await press(page, start.forgotten);
  await page.getByLabel(security.forgotten.field, { exact: true }).fill(oldKey);
  await press(page, security.forgotten.open);
  await said(page, security.forgotten.wrongKey);
  await press(page, security.forgotten.back);
  await unlock(page, another);
  await heading(page, security.title).waitFor();
});

test(
  'the computer’s own lock opens too, beside the passphrase, until it is turned off',
  { timeout: 90_000 },
  async ({ page }) => {
    await fingerReader(page);
    // A passkey belongs to a name: the browser makes none for a bare number.
    await firstStart(page, inject('baseURL').replace('127.0.0.1', 'localhost'));
    await toKeys(page);
    await press(page, security.passkey.add);
    await sayPassphrase(page, ownPassphrase);
    await said(page, security.passkey.careful);
    await press(page, security.passkey.add);
    await said(page, security.passkey.added);
    await lock(page);
    await press(page, start.byPasskey);
    await heading(page, security.title).waitFor();
    await press(page, security.passkey.remove);
    await said(page, security.passkey.removed);
    await lock(page);
    await expect(page.getByRole('button', { name: start.byPasskey })).toBeHidden();
    await unlock(page);
    await heading(page, security.title).waitFor();
  },
);
