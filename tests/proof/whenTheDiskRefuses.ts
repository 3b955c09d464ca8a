// A disk that takes no more, a row that cannot be read, and a part of the app that does not come.
import type { BrowserContext, Locator, Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { databaseName } from '../../src/storage/databaseName.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { firstStart, ownPassphrase, takeInFile, unlock } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import type { Look } from './place.ts';
import { damage } from './theDisk.ts';
import { goTo, press, seeing, titled } from './walking.ts';

const talkingIn = (id: string) =>
  meetingFile({ ...factsIn('discussing', fullMeeting), id, courseId: id }, 'discussing');

/** Whatever is to be written from now on, the disk has no room for it. */
const refuseToWrite = (page: Page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

const capture = (page: Page) => page.getByLabel(discussion.capture.label);

/** In a meeting, with words that are on the screen only. */
async function withWordsOnlyHere(page: Page): Promise<void> {
  await goTo(page, '/m/talk');
  await capture(page).waitFor();
  await refuseToWrite(page);
  await capture(page).fill('Kun i dette vindue');
  await page.getByText(shell.notSaved, { exact: true }).waitFor();
}

/** What was on the screen only is given up; the meeting is open anew, and nothing more will be written. */
async function loadAnew(page: Page): Promise<void> {
  page.once('dialog', (asks) => void asks.accept());
  await page.goto('./#/m/talk');
  await page.reload();
  await unlock(page);
  await capture(page).waitFor();
  await refuseToWrite(page);
}

/** Something is typed, and before it is written the page is left, or a newer edition takes the database. */
async function lastWords(page: Page, then: 'left' | 'newer'): Promise<void> {
  await capture(page).focus();
  await page.evaluate(
    ([what, name]) => {
      document.execCommand('insertText', false, 'Lige nu');
      if (what === 'left') {
        location.hash = '#/';
        return;
      }
      const request = indexedDB.open(name, 990);
      request.onsuccess = () => request.result.close();
    },
    [then, databaseName] as const,
  );
}

async function saveAsFile(page: Page, where: Locator, label: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await where.getByRole('button', { name: label, exact: true }).click();
  await coming;
}

export async function onAFullDisk(context: BrowserContext, look: Look): Promise<void> {
  const page = await context.newPage();
  const see = seeing(page, look);
  await firstStart(page);
  await takeInFile(page, await talkingIn('talk'));
  await withWordsOnlyHere(page);
  await seeing(page, look, 'citizen')('discussing, the disk is full', 'banner');
  await goTo(page, '/');
  await page.getByText(trouble.heldHere).waitFor();
  await seeing(page, look, 'citizen')('discussing, the last words hold the window', 'banner');

  await press(page, shell.lock);
  const waits = page.getByRole('dialog', { name: shell.cover.unsaved });
  await waits.waitFor();
  await see('not saved', 'away');
  await waits.getByLabel(shell.cover.passphrase).fill('en helt anden sætning');
  await press(page, shell.cover.showUnsaved);
  await waits.getByText(trouble.code.wrongKey).waitFor();
  await see('not saved', 'refusal');
  await saveAsFile(page, waits, shell.cover.saveFile);
  await page.getByText(shell.cover.fileSaved).waitFor();
  await see('not saved, in a file', 'away');
  await waits.getByLabel(shell.cover.passphrase).fill(ownPassphrase);
  await press(page, shell.cover.showUnsaved);
  await waits.waitFor({ state: 'hidden' });

  await loadAnew(page);
  await lastWords(page, 'left');
  await titled(page, trouble.lettingGo.left);
  await see('a window that let go, left too soon', 'away');
  await saveAsFile(page, page.getByRole('main'), trouble.saveFile);
  await titled(page, trouble.lettingGo.inFile);
  await see('a window that let go, in a file', 'away');

  await loadAnew(page);
  await lastWords(page, 'newer');
  await titled(page, trouble.lettingGo.unsaved);
  await see('a window that let go, a newer edition', 'away');
  const other = await context.newPage();
  await other.goto('./');
  await titled(other, start.trouble.newerDatabase.happened);
  await seeing(other, look)('a newer edition was here', 'refusal');
}

export async function whatCannotBeRead(page: Page, look: Look): Promise<void> {
  const see = seeing(page, look);
  await firstStart(page);
  for (const id of ['whole', 'broken']) await takeInFile(page, await talkingIn(id));
  await damage(page, 'broken');
  await page.reload();
  await unlock(page);
  await page.getByText(home.damaged_one).waitFor();
  await see('list of meetings, one is damaged');
  await goTo(page, '/m/broken');
  await titled(page, trouble.code.tampered);
  await see('a meeting that does not open', 'away');
  await goTo(page, '/m/nothing');
  await titled(page, trouble.code.missing);
  await see('a meeting that is not here', 'away');
  await goTo(page, '/slet/broken');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await see('delete a damaged meeting');
}

/** An old window whose files are gone after an update. */
export async function whenAPartIsGone(context: BrowserContext, look: Look): Promise<void> {
  await context.route(/\/assets\/Calls-.*\.js$/u, (route) => route.abort());
  const page = await context.newPage();
  await firstStart(page);
  await goTo(page, '/ringerunde');
  await titled(page, trouble.broken);
  await seeing(page, look)('a part that is gone', 'away');
}

/** What stands at the door before anything is opened, as the browser answers. */
const doors = {
  denied: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  },
  noRoom: () => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  },
  insecure: () => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
  },
  /** It never answers. */
  blocked: () => {
    Object.assign(IDBFactory.prototype, { open: () => new EventTarget() });
  },
} as const;

export async function atTheDoor(context: BrowserContext, look: Look): Promise<void> {
  for (const [why, door] of Object.entries(doors)) {
    const page = await context.newPage();
    await page.addInitScript(door);
    await page.goto('./');
    await titled(page, start.trouble[why as keyof typeof doors].happened);
    await seeing(page, look)(`at the door, ${why}`, 'refusal');
    if (why === 'blocked') {
      await press(page, start.lookAgain);
      await page.getByText(start.stillSo).waitFor();
      await seeing(page, look)(`at the door, still ${why}`, 'refusal');
    }
    await page.close();
  }
}
