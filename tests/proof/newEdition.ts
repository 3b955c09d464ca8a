// A newer edition of the app waits: what the first page and the list say of it, and the phone that needs it to read a page.
import type { BrowserContext, Page } from 'playwright';
import { home } from '../../src/locales/da/home.ts';
import { mine } from '../../src/locales/da/mine.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { firstStart, pastTheCards, unlock } from '../journeys/atTheLaptop.ts';
import { expect } from '../rehearsal/expect.ts';
import { laterEdition } from '../support/takeHomes.ts';
import type { Look } from './place.ts';
import { press, seeing, titled } from './walking.ts';

/** What the browser says of an edition that is fetched and waits. It is never put in place, and no other takes charge. */
const aNewEditionWaits = (context: BrowserContext) =>
  context.addInitScript(() => {
    const waiting = Object.assign(new EventTarget(), { state: 'installed', postMessage: () => undefined });
    const registration = Object.assign(new EventTarget(), { waiting, installing: null });
    Object.defineProperties(ServiceWorkerContainer.prototype, {
      controller: { get: () => waiting },
      register: { value: () => Promise.resolve(registration) },
      addEventListener: { value: () => undefined },
    });
  });

/** What each press on "now" comes to, in words; the last one lasts for as long as the page. */
interface Answers {
  readonly meetingOpen: string;
  readonly notYet: string;
  readonly updating: string;
}

async function pressAndSee(page: Page, now: string, words: Answers, see: (what: keyof Answers) => Promise<void>) {
  const asked = () => press(page, now);
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('meeting:elsewhere', () => {
          held();
          return new Promise<void>((letGo) => Object.assign(window, { letGo }));
        });
      }),
  );
  await asked();
  await page.getByText(words.meetingOpen).waitFor();
  await see('meetingOpen');
  await page.evaluate(() => (Reflect.get(window, 'letGo') as () => void)());
  await asked();
  await expect
    .poll(async () => {
      await page.clock.fastForward('00:06');
      return page.getByText(words.notYet).isVisible();
    })
    .toBe(true);
  await see('notYet');
  await page.evaluate(() => {
    LockManager.prototype.query = () => new Promise(() => {});
  });
  await asked();
  await page.getByText(words.updating).waitFor();
  await see('updating');
}

export async function whenANewEditionWaits(context: BrowserContext, look: Look): Promise<void> {
  await context.clock.install();
  await aNewEditionWaits(context);
  const page = await context.newPage();
  const see = seeing(page, look);
  await page.goto('./');
  await page.getByText(shell.update).waitFor();
  await see('first start, a new edition', 'banner');
  await pastTheCards(page);
  await titled(page, start.choose);
  await see('five proposed words, a new edition', 'banner');
  await firstStart(page);
  await see('list of meetings, a new edition', 'banner');
  await page.reload();
  await titled(page, start.locked);
  await see('locked, a new edition', 'banner');
  await unlock(page);
  await titled(page, home.title);
  const { updateLater: meetingOpen, updateSlow: notYet, updating } = shell;
  await pressAndSee(page, shell.updateNow, { meetingOpen, notYet, updating }, (what) =>
    see(`list of meetings, a new edition (${what})`, 'banner'),
  );
}

/** A page of the phone that only a later edition can read. */
async function openWhatIsNewer(page: Page): Promise<void> {
  const { digits, code } = await laterEdition();
  await page.goto(`./#/mit/${digits}`);
  await page.getByLabel(mine.code.label).fill(code);
  await press(page, mine.code.open);
  await page.getByText(mine.trouble.newer).waitFor();
}

export async function whenThePhoneIsOld(context: BrowserContext, look: Look): Promise<void> {
  await context.clock.install();
  const page = await context.newPage();
  const see = seeing(page, look, 'citizen');
  await openWhatIsNewer(page);
  await see('phone, made by a later edition', 'refusal');
  await press(page, mine.version.take);
  await page.getByText(mine.version.nothingNew).waitFor();
  await see('phone, made by a later edition (nothingNew)', 'refusal');

  await aNewEditionWaits(context);
  await page.goto('about:blank');
  await openWhatIsNewer(page);
  await pressAndSee(page, mine.version.take, mine.version, (what) =>
    see(`phone, made by a later edition (${what})`, 'refusal'),
  );
}
