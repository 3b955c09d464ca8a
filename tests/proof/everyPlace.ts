// Goes through all there is, each part with a storage of its own, and looks.
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { chromiumLaunch } from '../support/chromium.mjs';
import { atFirstStart, inPractice, onTheDevice } from './besideMeetings.ts';
import { inMeetings } from './inMeetings.ts';
import type { Look } from './place.ts';
import { onThePhone, onTheTable } from './withOthers.ts';

type Walk = (context: BrowserContext, look: Look) => Promise<void>;

const walks: readonly Walk[] = [
  async (context, look) => atFirstStart(await context.newPage(), look),
  async (context, look) => onTheDevice(await context.newPage(), look),
  async (context, look) => inPractice(await context.newPage(), look),
  async (context, look) => inMeetings(await context.newPage(), look),
  onTheTable,
  async (context, look) => onThePhone(await context.newPage(), look),
];

async function walkOnce(browser: Browser, baseURL: string, walk: Walk, look: Look): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1366, height: 640 },
    reducedMotion: 'reduce',
  });
  await walk(context, look);
  await context.close();
}

/** `only` is a part of the names of the screens to look at; empty for all. */
export async function everyPlace(baseURL: string, look: Look, only = ''): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch());
  const lookAtWanted: Look = async (page, place) => {
    if (place.screen.includes(only)) await look(page, place);
  };
  try {
    for (const walk of walks) await walkOnce(browser, baseURL, walk, lookAtWanted);
  } finally {
    await browser.close();
  }
}
