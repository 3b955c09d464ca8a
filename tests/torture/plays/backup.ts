// A copy of all meetings is written and read back: the meetings are not touched, and a copy that was called good is good.
import { backup as sentences } from '../../../src/locales/da/backup.ts';
import { home } from '../../../src/locales/da/home.ts';
import { openBackup } from '../../../src/storage/openBackup.ts';
import { argon2Here } from '../../../src/storage/argon2.ts';
import { fromBase64 } from '../../../src/storage/bytes.ts';
import { readBackup } from '../../../src/storage/readBackup.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { firstStart, ownPassphrase } from '../../journeys/atTheLaptop.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { lookAtDisk, unlockAgain } from '../facts.ts';
import type { OnDisk } from '../onDisk.ts';
import { takeInPatiently } from '../patiently.ts';
import type { Play, Stage } from '../play.ts';

const ids = ['first', 'second', 'third'];
const outside = 'outside.stepup';

/** The browser's own chooser is no page: a private file stands for the one on the drive. */
async function choosePlace({ page }: Stage): Promise<void> {
  await page.addInitScript((name) => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  }, outside);
}

/** How many meetings the file holds; none when it is not whole. */
async function heldIn(file: string): Promise<number> {
  try {
    const blob = new Blob([fromBase64(file)]);
    const { header, keys } = await openBackup(blob, ownPassphrase, argon2Here);
    const { isWhole, meetings } = await readBackup(blob, header, keys.backup, () => {});
    return isWhole ? meetings : 0;
  } catch {
    return 0;
  }
}

function lookAtMeetings({ account }: Stage, { meetings }: OnDisk): void {
  for (const id of ids) {
    const stored = meetings.get(id);
    account.look(id, stored ? `${stored.rev} ${JSON.stringify(stored.document)}` : nothing);
  }
}

export const backup: Play = {
  name: 'backup',
  within: 1_500,
  prepare: async (stage) => {
    const { page, baseURL, account } = stage;
    await firstStart(page, baseURL);
    for (const [at, id] of ids.entries())
      await takeInPatiently(page, await meetingFile({ ...heavyMeeting(20_000 + at * 60_000), id }, 'discussing'));
    for (const [id, { rev, document }] of (await lookAtDisk(stage)).meetings) {
      account.begin(id, `${rev} ${JSON.stringify(document)}`);
      account.done(id);
    }
  },
  ready: async (stage) => {
    await choosePlace(stage);
    await stage.page.goto('about:blank');
    await unlockAgain(stage);
    await stage.page.getByRole('link', { name: home.toCopy }).click();
    await stage.page.getByRole('button', { name: sentences.make.press, exact: true }).waitFor();
  },
  act: async ({ page, account, round, fromNow }) => {
    account.begin('copy', `copy ${round}`);
    fromNow();
    await page.getByRole('button', { name: sentences.make.press, exact: true }).click();
    await page.getByRole('heading', { name: sentences.make.checked }).waitFor();
    account.done('copy');
  },
  look: async (stage) => {
    const { account, page, round } = stage;
    const disk = await lookAtDisk(stage);
    lookAtMeetings(stage, disk);
    if (account.sure('copy') === `copy ${round - 1}`) {
      const held = await Promise.all(disk.lying.files.map(heldIn));
      if (!held.includes(ids.length)) account.fault(`copy ${round - 1} was called good and is not`);
    }
    await unlockAgain(stage);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
  },
};
