// A Chromium with a profile on the disk that can be killed as a power button would: the whole process tree, at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../support/chromium.mjs';

export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to every process of it. Resolves when they are gone. */
  readonly kill: () => Promise<void>;
}

async function portIn(profile: string, child: ChildProcess): Promise<string> {
  const place = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (child.exitCode !== null) throw new Error('Chromium did not start.');
    const [port] = existsSync(place) ? readFileSync(place, 'utf8').split('\n') : [];
    if (port) return port;
    await pause(50);
  }
  throw new Error('Chromium did not say which port it listens on.');
}

/** Starts Chromium on a profile that may have been left by a killed one. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const { executablePath = chromium.executablePath(), args } = chromiumLaunch();
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
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
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has died by itself.
    }
  };
  const port = await portIn(profile, child).catch((error: unknown) => {
    end();
    throw error;
  });
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 1366, height: 640 });
  return {
    page,
    kill: async () => {
      end();
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}
