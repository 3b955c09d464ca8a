// The computer of a rehearsal: the built app in a real Chromium, served once and then cut off from every network,
// with a clock that can be set. Leaves pictures and printed sheets behind when it is told where.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { expect, patience } from './expect.ts';
import { type Served, serveBuilt } from '../support/builtApp.mjs';
import { chromiumLaunch } from '../support/chromium.mjs';
import { instantIn } from './localTime.ts';
import { inEach, type Looks, seenAgain, tableSizes } from './looks.ts';
import { type Hands, type Person, personWith } from './person.ts';
import { tableAlong } from './tableAlong.ts';
import { watch, watchPolicy } from './watched.ts';

export const zone = 'Europe/Copenhagen';

interface StageOptions {
  readonly hands: Hands;
  readonly size: { readonly width: number; readonly height: number };
  /** Where pictures and sheets are left; without it none are made. */
  readonly folder?: string | undefined;
  /** How each step is looked at besides, when pictures are kept. */
  readonly looks?: Looks | undefined;
  /** The folder in which dist/ stands. */
  readonly root?: string | undefined;
  /** How it is served until the network is cut; as `npm start` does unless told otherwise. */
  readonly serve?: ((root: string) => Promise<Served>) | undefined;
  /** Done to the page before anybody sits down at it. */
  readonly prepare?: ((page: Page) => Promise<void>) | undefined;
}

export interface Stage {
  readonly page: Page;
  readonly person: Person;
  /** Sets the clock of the computer; from there it goes on by itself. Within that minute already, it just goes on. */
  readonly setClock: (day: string, time: string) => Promise<void>;
  /** Minutes go by. */
  readonly letPass: (minutes: number) => Promise<void>;
  /** Who opens the computer when it has locked itself in the meantime. */
  readonly whenLocked: (unlock: () => Promise<void>) => void;
  /** Something has been done: a picture of how it looks now. */
  readonly step: (name: string) => Promise<void>;
  /** A picture of another window, or of the whole page where it is longer than the window. */
  readonly pictureOf: (window: Page, name: string, whole?: boolean) => Promise<void>;
  /** Pictures and sheets are kept. */
  readonly keeps: boolean;
  /** The languages each step is looked at in besides; with any, the window on the table stays open to be looked at too. */
  readonly alsoIn: readonly string[];
  /** What the app gave away now, as it came out. */
  readonly keep: (name: string, content: string | Uint8Array) => void;
  /** What comes out of the printer now. */
  readonly print: (name: string) => Promise<Uint8Array>;
  readonly left: { readonly steps: number; readonly pictures: number; readonly pdfs: readonly string[] };
  /** Requests to anywhere but the app's own address, and errors of the page. */
  readonly faults: readonly string[];
  /** What the page policy refused, in any window. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

/** The first visit: the app takes its files home. After that there is no network and no server. */
async function visitOnce(context: BrowserContext, page: Page, address: string, stop: () => Promise<void>) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Everything is fetched before the network goes: on a busy computer that takes a while.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 6 * patience });
  await stop();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const minute = 60_000;
/** So long nobody sits before a screen, whatever the limits of the lock. */
const away = 60 * minute;

/** While people are there somebody moves every few minutes; after an hour with nobody the computer has locked itself. */
async function passTime(page: Page, wanted: number, unlock: (() => Promise<void>) | undefined): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  const isAway = wanted - now >= away;
  for (let at = now + 5 * minute; !isAway && at < wanted; at += 5 * minute) {
    await page.clock.setSystemTime(at);
    await page.mouse.move((at / minute) % 100, 2);
  }
  await page.clock.setSystemTime(wanted);
  await page.mouse.move((wanted / minute) % 100, 3);
  if (isAway) await unlock?.();
}

export async function openStage({
  hands,
  size,
  folder,
  looks,
  root = '.',
  serve = serveBuilt,
  prepare,
}: StageOptions): Promise<Stage> {
  const { address, stop } = await serve(root);
  const browser = await chromium.launch(chromiumLaunch());
  const context = await browser.newContext({
    locale: 'da-DK',
    timezoneId: zone,
    viewport: size,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patience);
  const faults = watch(context, new URL(address).origin);
  const violations = await watchPolicy(context);
  const page = await context.newPage();
  if (folder) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const pdfs: string[] = [];
  let steps = 0;
  let unlock: (() => Promise<void>) | undefined;
  const numbered = (name: string) => `${String(steps).padStart(2, '0')}-${name}`;
  const inLook = (name: string) => (look: string) => join(folder ?? '', look, `${numbered(name)}.png`);
  const lookAgain = async (window: Page, name: string, sizes = looks?.sizes ?? []) => {
    if (folder && looks) await seenAgain(window, { languages: looks.languages, sizes }, inLook(name));
  };
  const lookAtTable = tableAlong(page, (table) => lookAgain(table, 'table', tableSizes));
  await prepare?.(page);
  await visitOnce(context, page, address, stop);

  return {
    page,
    person: personWith(page, hands),
    setClock: async (day, time) => {
      const wanted = instantIn(zone, day, time);
      const ahead = (await page.evaluate(() => Date.now())) - wanted.getTime();
      if (ahead < 0 || ahead >= minute) await passTime(page, wanted.getTime(), unlock);
    },
    letPass: async (minutes) => passTime(page, (await page.evaluate(() => Date.now())) + minutes * minute, unlock),
    whenLocked: (how) => {
      unlock = how;
    },
    step: async (name) => {
      steps += 1;
      if (!folder) return;
      await page.screenshot({ path: join(folder, `${numbered(name)}.png`) });
      await lookAgain(page, name);
      await lookAtTable();
    },
    pictureOf: async (window, name, whole = false) => {
      if (folder) await window.screenshot({ path: join(folder, `${numbered(name)}.png`), fullPage: whole });
    },
    keeps: folder !== undefined,
    alsoIn: folder && looks ? looks.languages : [],
    keep: (name, content) => {
      if (folder) writeFileSync(join(folder, numbered(name)), content);
    },
    print: async (name) => {
      await page.emulateMedia({ media: 'print' });
      const printed = () => page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: true });
      const kept = (file: string, pdf: Uint8Array) => {
        if (!folder) return;
        writeFileSync(join(folder, file), pdf);
        pdfs.push(file);
      };
      const pdf = await printed();
      kept(`${numbered(name)}.pdf`, pdf);
      const others = (folder ? (looks?.languages ?? []) : []).filter((language) => language !== 'da');
      if (others.length > 0)
        await inEach(page, others, async (language) => kept(`${numbered(name)}-${language}.pdf`, await printed()));
      await page.emulateMedia({ media: null });
      return pdf;
    },
    left: {
      get steps() {
        return steps;
      },
      get pictures() {
        return folder ? steps : 0;
      },
      pdfs,
    },
    faults,
    violations,
    close: () => browser.close(),
  };
}
