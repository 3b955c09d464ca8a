// Another edition of the app in another window: an older window says what happened, and never writes over what is newer.
import type { Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { start } from '../../src/locales/da/start.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile, unlock } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const capture = (page: Page) => page.getByLabel(discussion.capture.label);

async function inTheTalk(page: Page): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
  await openMeetingOf(page, 'Karsten');
  await expect(capture(page)).toBeVisible();
}

/** Another edition of the app, in a window of its own: raises the version of the database, or deletes it. */
const edition = (page: Page, what: 'newer' | 'delete') =>
  page.evaluate(
    (wish) =>
      new Promise<string>((resolve, reject) => {
        const request = wish === 'newer' ? indexedDB.open('step-up', 990) : indexedDB.deleteDatabase('step-up');
        request.onerror = () => reject(new Error('open'));
        request.onsuccess = () => {
          if (wish === 'newer') (request.result as IDBDatabase).close();
          resolve('done');
        };
      }),
    what,
  );

test('a newer edition in another window: the last words are written, and the old window says so', async ({ page }) => {
  await inTheTalk(page);
  const other = await page.context().newPage();
  await other.goto('./');
  await capture(page).pressSequentially('Lige nu');
  expect(await edition(other, 'newer')).toBe('done');
  await expect(page.getByRole('heading', { name: trouble.lettingGo.newer })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: trouble.loadAgain }).click();
  // The old edition stays out.
  await expect(page.getByRole('heading', { name: /nyere udgave/ })).toBeVisible();
  // What was being typed lies there.
  const rows = await other.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('step-up');
        request.onsuccess = () => {
          const get = request.result.transaction('docs').objectStore('docs').getAll();
          get.onsuccess = () => {
            request.result.close();
            resolve((get.result as { rev: number }[])[0]?.rev ?? 0);
          };
        };
      }),
  );
  expect(rows).toBeGreaterThan(1);
});

test('everything deleted in another window: this one says so and writes nothing anew', async ({ page }) => {
  await inTheTalk(page);
  const other = await page.context().newPage();
  await other.goto('./');
  expect(await edition(other, 'delete')).toBe('done');
  await expect(page.getByRole('heading', { name: trouble.lettingGo.deleted })).toBeVisible();
  expect(await other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
    'step-up',
  );
});

/** A window of the first edition that never lets go: the database as it was then, held open, deaf to every asking. */
const holdFirstEdition = (page: Page) =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('asked'));
      });
    const now = await asked(indexedDB.open('step-up'));
    const read = (store: string) => asked(now.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>);
    const rows = await Promise.all(['vault', 'docs', 'sums'].map(read));
    now.close();
    await asked(indexedDB.deleteDatabase('step-up'));
    const opening = indexedDB.open('step-up', 10);
    opening.onupgradeneeded = () => {
      const [vault, docs, sums] = rows;
      const make = (store: string, keyPath: string) => opening.result.createObjectStore(store, { keyPath });
      const header = make('vault', 'k');
      for (const row of vault ?? []) header.put(row);
      const documents = make('docs', 'id');
      for (const row of docs ?? []) documents.put(row);
      const summaries = make('sums', 'id');
      summaries.createIndex('gen', 'gen');
      for (const row of sums ?? []) summaries.put(row);
      make('pages', 'p');
    };
    Object.assign(globalThis, { heldOpen: await asked(opening) });
    return opening.result.version;
  });

test('an older window that does not let go is said in one sentence, and closing it heals', async ({ page }) => {
  await inTheTalk(page);
  const other = await page.context().newPage();
  await other.goto('./');
  // Until it asks for the passphrase it looks at the database itself.
  await expect(other.getByLabel(start.passphrase, { exact: true })).toBeVisible();
  await page.goto('about:blank');
  expect(await holdFirstEdition(other)).toBe(10);
  await page.goto('./');
  await unlock(page);
  await expect(page.getByText(trouble.code.blocked)).toBeVisible({ timeout: 20_000 });
  await other.close();
  await unlock(page);
  await openMeetingOf(page, 'Karsten');
  await expect(capture(page)).toBeVisible();
});
