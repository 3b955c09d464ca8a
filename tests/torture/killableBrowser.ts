// A Chromium with a profile on the disk that can be killed as a power button would: the whole process tree, at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
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
}

/** Said aloud, since the file it is also written to does not come about on a full disk. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error('Chromium did not say which port it listens on.')), 60_000);
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

/** Starts Chromium on a profile that may have been left by a killed one. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
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
    kill: async () => {
      end();
      const death = await gone;
      await browser.close().catch(() => undefined);
      return death;
    },
  };
}
