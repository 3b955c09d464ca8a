// The app on a computer whose network is gone for good, and a new version that waits until somebody says yes.
// Each test serves a copy of the built app from a server of its own, so that server can really be closed.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe } from 'vitest';
import { shell } from '../../src/locales/da/shell.ts';
import { type Served, serveBuilt } from '../support/builtApp.mjs';
import { expect, test } from './fixtures.ts';

const takeIt = { name: shell.updateNow };

let root: string;
let server: Served | undefined;
let address: string;

async function open(port: number): Promise<void> {
  server = await serveBuilt(root, port);
  address = server.address;
}

async function close(): Promise<void> {
  await server?.stop();
  server = undefined;
}

/** Replaces the app on the server by a newer one: another title, and a list of files that says so. */
function publishNewVersion(): void {
  for (const [file, before, after] of [
    ['index.html', /<title>[^<]*<\/title>/, '<title>Ny udgave</title>'],
    ['sw.js', /(url:"index\.html",revision:)"\w+"/, '$1"newer"'],
  ] as const) {
    const path = join(root, 'dist', file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(before, after);
    expect(changed, `${file} has nothing to replace`).not.toBe(text);
    writeFileSync(path, changed);
  }
}

const isControlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const firstScreen = (page: Page) => page.getByRole('heading', { level: 1 });

async function firstVisit(page: Page): Promise<void> {
  await page.goto(address);
  await expect(firstScreen(page)).toBeVisible();
  await isControlled(page);
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'step-up-'));
  cpSync('dist', join(root, 'dist'), { recursive: true });
  await open(0);
});

afterEach(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

describe('when the network is gone', () => {
  test('the app opens from nothing in a new window', async ({ context, page }) => {
    await firstVisit(page);
    await close();
    await page.close();
    const later = await context.newPage();
    await later.goto(address);
    await expect(firstScreen(later)).toBeVisible();
    await later.goto(`${address}?from=a-bookmark`);
    await expect(firstScreen(later)).toBeVisible();
  });

  test('every built file is there already in the first window: later code, other languages, fonts', async ({
    page,
  }) => {
    await firstVisit(page);
    await close();
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').replace('dist/', ''));
    expect(files.some((file) => file.endsWith('.woff2'))).toBe(true);
    const gone = await page.evaluate(async (all) => {
      const answers = await Promise.all(all.map((file) => fetch(file).catch(() => undefined)));
      return all.filter((_, at) => !answers[at]?.ok);
    }, files);
    expect(gone).toEqual([]);
  });
});

describe('a new version', () => {
  test('waits until somebody says yes', async ({ page }) => {
    await firstVisit(page);
    const title = await page.title();
    publishNewVersion();
    await page.reload();
    await expect(page.getByRole('button', takeIt)).toBeVisible();
    await expect(page).toHaveTitle(title);
    await page.getByRole('button', takeIt).click();
    await expect(page).toHaveTitle('Ny udgave');
    await expect(firstScreen(page)).toBeVisible();
  });

  /** The first version begins an answer and never ends it: for as long as the window that asked is there, it is kept. */
  const asksForGood = async (page: Page): Promise<void> => {
    await page.evaluate(() => void fetch('never-answered').catch(() => undefined));
  };
  const firstVisitOwed = async (page: Page): Promise<void> => {
    const script = join(root, 'dist/sw.js');
    const owes = `self.addEventListener('fetch', (event) => {
      if (event.request.url.endsWith('never-answered')) event.respondWith(new Response(new ReadableStream()));
    });`;
    writeFileSync(script, owes + readFileSync(script, 'utf8'));
    await firstVisit(page);
  };

  test('that the browser leaves waiting: what this window waits for is broken off, and then it is there', async ({
    page,
  }) => {
    await firstVisitOwed(page);
    publishNewVersion();
    await page.reload();
    await asksForGood(page);
    await page.getByRole('button', takeIt).click();
    await expect(page.getByText(shell.updating)).toBeVisible();
    await expect(page).toHaveTitle('Ny udgave');
  });

  test('that another window keeps waiting: what to do is said, and it helps', async ({ context, page }) => {
    await firstVisitOwed(page);
    const other = await context.newPage();
    await other.goto(address);
    await asksForGood(other);
    publishNewVersion();
    await page.reload();
    await page.getByRole('button', takeIt).click();
    await expect(page.getByText(shell.updateSlow)).toBeVisible();
    await other.close();
    await expect(page).toHaveTitle('Ny udgave');
  });

  test('does not come while a meeting is open in another window', async ({ context, page }) => {
    await firstVisit(page);
    const title = await page.title();
    const meeting = await context.newPage();
    await meeting.goto(address);
    await meeting.evaluate(
      () =>
        new Promise<void>((held) => {
          void navigator.locks.request('meeting:x', () => {
            held();
            return new Promise(() => {});
          });
        }),
    );
    publishNewVersion();
    await page.reload();
    await page.getByRole('button', takeIt).click();
    await expect(page.getByText(shell.updateLater)).toBeVisible();
    await page.reload();
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('button', takeIt)).toBeVisible();

    await meeting.close();
    await page.getByRole('button', takeIt).click();
    await expect(page).toHaveTitle('Ny udgave');
  });
});
