// A real Chromium for each journey: Danish, in Copenhagen, with a storage of its own.
// Every page is watched: at the end no request has left this computer and the console holds no error.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { expect } from '../rehearsal/expect.ts';
import { inject, test as base } from 'vitest';
import { chromiumLaunch } from '../support/chromium.mjs';

export { axeFindings } from '../proof/axeFindings.ts';
export { expect };

/** Opened with the first journey, closed when the process that runs them ends. */
let browser: Browser | undefined;

interface Journey {
  context: BrowserContext;
  page: Page;
}

export const test = base.extend<Journey>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names of the fixtures from a destructured parameter
  context: async ({}, provide) => {
    browser ??= await chromium.launch(chromiumLaunch());
    const context = await browser.newContext({
      baseURL: inject('baseURL'),
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      viewport: { width: 1366, height: 640 },
      reducedMotion: 'reduce',
    });
    const faults = watch(context);
    await provide(context);
    await context.close();
    expect(faults, 'requests to other hosts, errors in the console, broken pages').toEqual([]);
  },
  page: async ({ context }, provide) => {
    await provide(await context.newPage());
  },
});

/** Notes what must not happen in any window or worker of a journey, in the order it happened. */
function watch(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:', 'file:'].includes(protocol) && !['127.0.0.1', 'localhost'].includes(hostname))
      faults.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
  return faults;
}
