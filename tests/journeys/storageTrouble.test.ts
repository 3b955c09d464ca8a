// What the disk can do to a meeting, and what the screen says: what happened, what is safe, what to do.
import type { Page } from 'playwright';
import { inject } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

/** Fills what the browser gives this address, down to the last kilobyte; or gives the room back. */
const fill = (page: Page, how: 'full' | 'empty') =>
  page.evaluate(
    (wish) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('filler', 1);
        request.onerror = () => reject(new Error('open'));
        request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
        request.onsuccess = () => {
          const put = (size: number) => {
            const transaction = request.result.transaction('bytes', 'readwrite');
            if (wish === 'empty') transaction.objectStore('bytes').clear();
            else transaction.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536))));
            transaction.oncomplete = () => (wish === 'empty' ? done() : put(size));
            transaction.onabort = () => (size > 1_024 ? put(size / 2) : done());
          };
          const done = () => {
            request.result.close();
            resolve();
          };
          put(65_536);
        };
      }),
    how,
  );

test('a full disk: said once, nothing lost, nothing retried until a person asks', async ({ page, context }) => {
  const { origin } = new URL(inject('baseURL'));
  await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 48_000_000 });
  await firstStart(page);
  await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
  await openMeetingOf(page, 'Karsten');
  const capture = page.getByLabel(discussion.capture.label);
  const say = async (text: string) => {
    await capture.fill(text);
    await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
  };
  await say('Før disken blev fuld');
  await saved(page);

  await fill(page, 'full');
  await say('Efter disken blev fuld');
  const banner = page.getByText(trouble.code.full);
  await expect(banner).toBeVisible();
  await expect(page.getByText(shell.notSaved, { exact: true })).toBeVisible();
  await expect(page.getByText('Efter disken blev fuld', { exact: true })).toBeVisible();

  // The disk has room again, and people go on talking: still nothing is tried by itself.
  await fill(page, 'empty');
  await say('Og vi taler videre');
  await expect(page.getByText('Og vi taler videre', { exact: true })).toBeVisible();
  await expect(banner).toBeVisible();
  await expect(page.getByText(shell.notSaved, { exact: true })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: trouble.saveFile }).click();
  expect((await download).suggestedFilename()).toBe('step-up.stepup');

  await page.getByRole('button', { name: trouble.tryAgain }).click();
  await expect(banner).toBeHidden();
  await saved(page);
  await page.reload();
  await unlock(page);
  await expect(page.getByText('Og vi taler videre', { exact: true })).toBeVisible();
  await expect(page.getByText('Efter disken blev fuld', { exact: true })).toBeVisible();
}, 60_000);

test('a browser that keeps nothing says so at the first start', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: start.trouble.denied.happened })).toBeVisible();
});

test('a private window is told that nothing was promised', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
  await expect(page.getByText(home.notPromised)).toBeVisible();
});

test('a damaged row is named and kept, and the others go on', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
  await takeInFile(page, await meetingFile({ ...heavyMeeting(2_500), id: 'broken' }, 'discussing'));
  const flip = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.databases().then(([database]) => indexedDB.open(database?.name ?? ''));
          void opening.then((request) => {
            request.onerror = () => reject(new Error('open'));
            request.onsuccess = () => {
              const transaction = request.result.transaction(['docs', 'sums'], 'readwrite');
              for (const name of ['docs', 'sums']) {
                const store = transaction.objectStore(name);
                const get = store.get('broken');
                get.onsuccess = () => {
                  const row = get.result as { ct: Uint8Array };
                  row.ct[10] = (row.ct[10] ?? 0) ^ 1;
                  store.put(row);
                };
              }
              transaction.oncomplete = () => {
                request.result.close();
                resolve('flipped');
              };
            };
          });
        }),
    );
  expect(await flip()).toBe('flipped');
  await page.reload();
  await unlock(page);
  await expect(page.getByText(home.damaged_one)).toBeVisible();
  await expect(page.getByText(home.damagedSafe_one)).toBeVisible();
  await openMeetingOf(page, 'Karsten');
});
