// A Chromium with a profile on the disk that can be killed as a power button would: the whole process tree, at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../support/chromium.mjs';

export interface Death {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to every process of it. Answers, when they are gone, what it died of: it may have died before. */
  readonly kill: () => Promise<Death>;
  /** As a person closes it: what it keeps in memory for some seconds is written down. */
  readonly close: () => Promise<unknown>;
}

/** Said aloud, since the file it is also written to does not come about on a full disk. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error('Chromium did not say which port it listens on.')), 30_000);
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error('Chromium did not start.'));
    });
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-2_000);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(port);
    });
  });
}

/** Starts Chromium on a profile that may have been left by a killed one, where now and then it hangs before its first word. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(profile);
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

async function startOnce(profile: string): Promise<KillableBrowser> {
  const { executablePath = chromium.executablePath(), args } = chromiumLaunch();
  // A killed browser leaves its lock on the profile behind.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=da',
      '--no-default-browser-check',
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<Death>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has died by itself.
    }
  };
  const port = await portOf(child).catch((error: unknown) => {
    end();
    throw error;
  });
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  // Killed all the time, or on a full disk, it may be slow.
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 1366, height: 640 });
  return {
    page,
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await Promise.all([gone, session.send('Browser.close')]);
    },
    kill: async () => {
      end();
      const death = await gone;
      await browser.close().catch(() => undefined);
      return death;
    },
  };
}

/**
 * As an installed app has it: the browser has promised this address to keep what it stores, and has written that down.
 * Without the promise Chromium takes all of a page's storage away when the disk runs full, databases and private files
 * alike, also in the middle of a meeting.
 */
export function startInstalled(profile: string, baseURL: string): Promise<KillableBrowser> {
  const preferences = join(profile, 'Default', 'Preferences');
  if (!existsSync(preferences)) {
    const durable = { [`${new URL(baseURL).origin},*`]: { setting: 1 } };
    mkdirSync(dirname(preferences), { recursive: true });
    writeFileSync(
      preferences,
      JSON.stringify({ profile: { content_settings: { exceptions: { durable_storage: durable } } } }),
    );
  }
  return startKillable(profile);
}
