// The screens few meet: copies, a deletion and its receipt, a clock that leapt, what was lost, and a lost passphrase.
import type { BrowserContext, Page } from 'playwright';
import { backup } from '../../src/locales/da/backup.ts';
import { home } from '../../src/locales/da/home.ts';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { topic } from '../../src/locales/da/topic.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { wiping } from '../../src/locales/da/wiping.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { firstStart, ownPassphrase, saved, takeInFile, unlock } from '../journeys/atTheLaptop.ts';
import { expect } from '../rehearsal/expect.ts';
import { meetingFile } from '../support/seed.ts';
import { dropDatabase, keepRows, putRowsBack } from './theDisk.ts';
import type { Look } from './place.ts';
import { goTo, press, seeing, titled } from './walking.ts';

const closedMeeting = (id: string, deleteOn: string) =>
  meetingFile({ ...factsIn('closed', fullMeeting), id, courseId: id, deleteOn }, 'closed');
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The browser's own chooser is no page: a file in the browser's private folder stands for the one on the drive. */
const choosesPlace = (context: BrowserContext) =>
  context.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('outside.stepup', { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });

async function theCopy(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('outside.stepup')).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

async function deleteMeeting(page: Page, look: Look, id: string): Promise<void> {
  const see = seeing(page, look);
  await goTo(page, `/slet/${id}`);
  await page.getByRole('button', { name: wiping.meeting.press, exact: true }).waitFor();
  await see('delete a meeting');
  await press(page, wiping.meeting.press);
  await see('delete a meeting', 'refusal');
  await press(page, wiping.meeting.yes);
  await titled(page, wiping.receipt.title);
  await see('receipt');
}

export async function withCopies(context: BrowserContext, look: Look): Promise<void> {
  await choosesPlace(context);
  const page = await context.newPage();
  const see = seeing(page, look);
  await page.clock.install();
  await page.clock.resume();
  await page.goto('./#/kopi');
  await titled(page, backup.restore.anew);
  await see('a new computer', 'empty');
  await firstStart(page);
  for (const id of ['first', 'second']) await takeInFile(page, await closedMeeting(id, inDays(40)));
  await page.getByRole('searchbox').fill('Samira');
  await see('list of meetings, searched');
  await goTo(page, '/kopi');
  await press(page, backup.make.press);
  await page.getByRole('heading', { name: backup.make.checked }).waitFor();
  await see('copies, made');
  const copy = await theCopy(page);
  await deleteMeeting(page, look, 'first');

  await goTo(page, '/kopi');
  await press(page, backup.restore.press);
  const chooser = page.waitForEvent('filechooser');
  await press(page, backup.restore.press);
  await (await chooser).setFiles({ name: 'kopi.stepup', mimeType: 'application/octet-stream', buffer: copy });
  await see('open a copy', 'empty');
  await page.getByLabel(backup.restore.typed).fill(ownPassphrase);
  await press(page, backup.restore.open);
  await titled(page, backup.preview.title);
  await see('what is in a copy');
  await page.getByRole('checkbox').first().check();
  await press(page, backup.preview.take_one.replace('{{count}}', '1'));
  await titled(page, backup.taken.title);
  await see('taken from a copy');
  await goTo(page, '/');
  await titled(page, home.title);
  await goTo(page, '/kopi');
  await page.getByRole('heading', { name: backup.last.title }).waitFor();
  await see('copies, can be undone');

  await page.clock.setSystemTime(Date.now() + 100 * 86_400_000);
  // Perhaps it has locked itself by now, and comes anew of its own accord.
  await page.reload().catch(() => undefined);
  await unlock(page);
  await page.getByRole('button', { name: wiping.clock.right, exact: true }).waitFor();
  await see('a clock that leapt');
  await press(page, wiping.clock.wrong);
  await titled(page, backup.title);
  await goTo(page, '/');
  await titled(page, home.title);
  await page.getByText(home.clockIsWrong).waitFor();
  await see('list of meetings, the clock is wrong', 'banner');
}

/** When a copy beside the database was last written: it follows what is saved in a rest. */
const lastCopied = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const latestIn = async (folder: FileSystemDirectoryHandle): Promise<number> => {
      let latest = 0;
      for await (const one of folder.values()) {
        const at =
          one.kind === 'directory'
            ? await latestIn(one as FileSystemDirectoryHandle)
            : (await (one as FileSystemFileHandle).getFile()).lastModified;
        latest = Math.max(latest, at);
      }
      return latest;
    };
    return latestIn(await navigator.storage.getDirectory());
  });

/** The database is put back to before the last words, and then it is gone. */
export async function afterLosses(page: Page, look: Look): Promise<void> {
  const see = seeing(page, look);
  await firstStart(page);
  await takeInFile(
    page,
    await meetingFile({ ...factsIn('choosingTopic'), id: 'lost', courseId: 'lost' }, 'choosingTopic'),
  );
  await keepRows(page);
  await goTo(page, '/m/lost');
  const copied = await lastCopied(page);
  await page.getByLabel(topic.first).fill('Jeg sover ikke.');
  await page.getByLabel(topic.first).press('Enter');
  await saved(page);
  await expect.poll(() => lastCopied(page)).toBeGreaterThan(copied);
  await goTo(page, '/');
  await titled(page, home.title);
  await putRowsBack(page);
  await page.reload();
  await unlock(page);
  await titled(page, backup.newerHere.title);
  await see('newer copies');
  await press(page, backup.newerHere.take);
  await titled(page, backup.newerHere.taken_one.replace('{{count}}', '1'));
  await see('newer copies, taken');
  await press(page, backup.taken.toList);
  await titled(page, home.title);

  await dropDatabase(page);
  await titled(page, trouble.lettingGo.deleted);
  await see('a window that let go, all deleted', 'away');
  await page.reload();
  await titled(page, start.trouble.gone.happened);
  await see('meetings are gone', 'refusal');
}

/** What covers the screen, and the ways in for who changes or forgets the passphrase. */
export async function underLock(page: Page, look: Look): Promise<void> {
  const see = seeing(page, look);
  const key = await firstStart(page);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await titled(page, shell.cover.title);
  await see('covered', 'away');
  await press(page, shell.cover.show);
  await goTo(page, '/laas');
  await page.getByText(security.paper.has).waitFor();
  await press(page, security.passphrase.change);
  await titled(page, security.passphrase.now);
  await see('change the passphrase', 'empty');
  await page.getByLabel(security.passphrase.nowField).fill(ownPassphrase);
  await press(page, security.passphrase.goOn);
  await titled(page, security.passphrase.choose);
  await see('another passphrase', 'empty');
  await press(page, shell.lock);
  await titled(page, start.locked);
  await press(page, start.forgotten);
  await page.getByText(security.forgotten.lost).click();
  await see('key from paper', 'unfolded');
  await page.getByLabel(security.forgotten.field, { exact: true }).fill(key);
  await press(page, security.forgotten.open);
  await titled(page, security.forgotten.newTitle);
  await see('passphrase after the key', 'empty');
}
