// What says that the lock is near, the computer's own lock as a way in, and what is refused on the way to a key.
import type { BrowserContext, Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { aMeeting, factsIn } from '../cast.ts';
import { copyTheKey, firstStart, ownPassphrase, pastTheCards, takeInFile } from '../journeys/atTheLaptop.ts';
import { fingerReader } from '../support/fingerReader.ts';
import { meetingFile } from '../support/seed.ts';
import type { Look } from './place.ts';
import { goTo, press, refusedInWords, seeing, titled } from './walking.ts';

const wrong = 'en helt anden sætning';

/** Nine minutes with nobody at the computer. */
export async function beforeTheLock(context: BrowserContext, look: Look): Promise<void> {
  await context.clock.install();
  const page = await context.newPage();
  await firstStart(page);
  await page.clock.fastForward('09:10');
  await page.locator('.locksoon').waitFor();
  await seeing(page, look)('the lock is near', 'banner');
}

/** The last words take their time: the computer never ends with sealing them. */
export async function whileLocking(page: Page, look: Look): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile({ ...factsIn('discussing'), id: 'talk', courseId: 'talk' }, 'discussing'));
  await goTo(page, '/m/talk');
  const capture = page.getByLabel(discussion.capture.label);
  await capture.waitFor();
  await page.evaluate(() => {
    SubtleCrypto.prototype.encrypt = () => new Promise(() => {});
  });
  await capture.fill('Det sidste');
  await press(page, shell.lock);
  await titled(page, shell.cover.locking);
  await seeing(page, look)('locking', 'away');
}

/** Somebody closes the computer's own window the next time it asks. */
const closesIt = (page: Page) =>
  page.evaluate(() => {
    const { credentials } = navigator;
    const declined = () => {
      Reflect.deleteProperty(credentials, 'create');
      Reflect.deleteProperty(credentials, 'get');
      return Promise.reject(new DOMException('declined', 'NotAllowedError'));
    };
    Object.assign(credentials, { create: declined, get: declined });
  });

export async function byFinger(context: BrowserContext, look: Look): Promise<void> {
  const page = await context.newPage();
  const see = seeing(page, look);
  await fingerReader(page);
  await page.goto('./');
  // A passkey belongs to a name: the browser makes none for a bare number.
  await firstStart(page, page.url().replace('127.0.0.1', 'localhost'));
  await goTo(page, '/laas');
  await page.getByRole('button', { name: security.passkey.add, exact: true }).waitFor();
  await see('locks and keys, the computer can open');
  await press(page, security.passkey.add);
  await titled(page, security.passphrase.now);
  await page.getByLabel(security.passphrase.nowField).fill(wrong);
  await press(page, security.passphrase.goOn);
  await page.getByText(security.passphrase.wrong).waitFor();
  await see('who turns the computer’s lock on', 'refusal');
  await page.getByLabel(security.passphrase.nowField).fill(ownPassphrase);
  await press(page, security.passphrase.goOn);
  await page.getByText(security.passkey.careful).waitFor();
  await see('the computer’s own lock', 'empty');
  await closesIt(page);
  await press(page, security.passkey.add);
  await page.getByText(security.passkey.notAdded).waitFor();
  await see('the computer’s own lock', 'refusal');
  await press(page, security.passkey.add);
  await page.getByText(security.passkey.added).waitFor();
  await see('locks and keys, the computer opens', 'banner');
  await press(page, shell.lock);
  await page.getByRole('button', { name: start.byPasskey }).waitFor();
  await see('locked, the computer can open', 'away');
  await closesIt(page);
  await press(page, start.byPasskey);
  await page.getByText(start.notByPasskey).or(page.getByText(trouble.code.passkeyDeclined)).first().waitFor();
  await see('locked, the computer did not open', 'refusal');
  await press(page, start.byPasskey);
  await titled(page, security.title);
  await press(page, security.passkey.remove);
  await page.getByText(security.passkey.removed).waitFor();
  await see('locks and keys, the computer opens no more', 'banner');
}

/** A new key, and everything one can get wrong on the way to a passphrase. */
export async function withWrongKeys(page: Page, look: Look): Promise<void> {
  const see = seeing(page, look);
  await page.goto('./');
  await pastTheCards(page);
  await titled(page, start.choose);
  await see('five proposed words');
  await press(page, start.writeOwn);
  await page.getByLabel(start.own).fill('kort');
  await press(page, start.useOwn);
  await page.getByText(start.weak.short).waitFor();
  await see('own passphrase', 'refusal');
  await page.getByLabel(start.own).fill(ownPassphrase);
  await press(page, start.useOwn);
  await page.getByLabel(start.againField).fill(wrong);
  await press(page, start.goOn);
  await page.getByText(start.different).waitFor();
  await see('passphrase again', 'refusal');
  await page.getByLabel(start.againField).fill(ownPassphrase);
  await press(page, start.goOn);
  await copyTheKey(page);
  await press(page, start.setUp);
  await refusedInWords(page);
  await see('key read back', 'refusal');
}

export async function withOtherKeys(page: Page, look: Look): Promise<void> {
  const see = seeing(page, look);
  await firstStart(page);
  await goTo(page, '/laas');
  await press(page, security.paper.makeNew);
  await titled(page, security.passphrase.now);
  await see('a new key, who asks', 'empty');
  await page.getByLabel(security.passphrase.nowField).fill(ownPassphrase);
  await press(page, security.passphrase.goOn);
  await copyTheKey(page);
  await press(page, security.paper.save);
  await refusedInWords(page);
  await see('a new key, read back', 'refusal');
  await press(page, shell.lock);
  await press(page, start.forgotten);
  await page.getByLabel(security.forgotten.field, { exact: true }).fill('ABCD');
  await press(page, security.forgotten.open);
  await refusedInWords(page);
  await see('key from paper', 'refusal');
  await press(page, security.forgotten.back);
  await page.getByLabel(start.passphrase).fill(ownPassphrase);
  await press(page, start.unlock);

  await goTo(page, '/');
  const file = await meetingFile(aMeeting(), 'choosingTopic');
  const chooser = page.waitForEvent('filechooser');
  await press(page, home.openFile);
  await (await chooser).setFiles({ name: 'step-up.stepup', mimeType: 'application/octet-stream', buffer: file });
  await page.getByLabel(home.file.passphrase).waitFor();
  await see('open a file', 'dialog');
  await page.getByLabel(home.file.passphrase).fill(wrong);
  await press(page, home.file.open);
  await page.getByText(trouble.code.wrongKey).waitFor();
  await see('open a file', 'refusal');
  await page.keyboard.press('Escape');
  await takeInFile(page, file);
  await see('list of meetings, one that goes on');
}
