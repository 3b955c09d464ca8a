// Goes through all there is, each part with a storage of its own, and looks. A part that stops is told, and the others go on.
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { chromiumLaunch } from '../support/chromium.mjs';
import { atFirstStart, inPractice, onTheDevice } from './besideMeetings.ts';
import { beforeTheLock, byFinger, whileLocking, withOtherKeys, withWrongKeys } from './aroundTheLock.ts';
import { afterLosses, underLock, withCopies } from './inCareOfAll.ts';
import { inMeetings } from './inMeetings.ts';
import { inTwoWindows } from './inTwoWindows.ts';
import { whenANewEditionWaits, whenThePhoneIsOld } from './newEdition.ts';
import { onThePhonesWay } from './phoneCode.ts';
import type { Look } from './place.ts';
import { atTheDoor, onAFullDisk, whatCannotBeRead, whenAPartIsGone } from './whenTheDiskRefuses.ts';
import { onThePhone, onTheTable } from './withOthers.ts';

type Walk = (context: BrowserContext, look: Look) => Promise<void>;

const walks: Readonly<Record<string, Walk>> = {
  start: async (context, look) => atFirstStart(await context.newPage(), look),
  device: async (context, look) => onTheDevice(await context.newPage(), look),
  copies: withCopies,
  losses: async (context, look) => afterLosses(await context.newPage(), look),
  lock: async (context, look) => underLock(await context.newPage(), look),
  soon: beforeTheLock,
  locking: async (context, look) => whileLocking(await context.newPage(), look),
  finger: byFinger,
  wrongkeys: async (context, look) => withWrongKeys(await context.newPage(), look),
  otherkeys: async (context, look) => withOtherKeys(await context.newPage(), look),
  disk: onAFullDisk,
  unread: async (context, look) => whatCannotBeRead(await context.newPage(), look),
  gone: whenAPartIsGone,
  door: atTheDoor,
  edition: whenANewEditionWaits,
  windows: inTwoWindows,
  practice: async (context, look) => inPractice(await context.newPage(), look),
  meetings: async (context, look) => inMeetings(await context.newPage(), look),
  table: onTheTable,
  phone: async (context, look) => onThePhone(await context.newPage(), look),
  phonecode: onThePhonesWay,
  phoneedition: whenThePhoneIsOld,
};

async function walkOnce(browser: Browser, baseURL: string, walk: Walk, look: Look): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1366, height: 640 },
    reducedMotion: 'reduce',
  });
  try {
    await walk(context, look);
  } finally {
    await context.close();
  }
}

export interface Wanted {
  /** A part of the names of the screens to look at; empty for all. */
  readonly only?: string;
  /** The one part to go through; empty for all. */
  readonly part?: string;
}

/** Answers the parts that were not gone through to their end, and why. */
export async function everyPlace(
  baseURL: string,
  look: Look,
  { only = '', part = '' }: Wanted = {},
): Promise<readonly string[]> {
  const stopped: string[] = [];
  const browser = await chromium.launch(chromiumLaunch());
  let last = '';
  const lookAtWanted: Look = async (page, place) => {
    last = `${place.screen}, ${place.state}`;
    if (place.screen.includes(only)) await look(page, place);
  };
  try {
    for (const [name, walk] of Object.entries(walks)) {
      if (part !== '' && part !== name) continue;
      last = 'its beginning';
      await walkOnce(browser, baseURL, walk, lookAtWanted).catch((error: unknown) => {
        stopped.push(`${name} stopped after ${last}: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  } finally {
    await browser.close();
  }
  return stopped;
}
