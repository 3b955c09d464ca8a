// Meetings whose day has come are deleted when the device is opened: each is there whole, or gone with its copy.
import { toDocument } from '../../../src/meeting/document.ts';
import { summaryOf } from '../../../src/meeting/summary.ts';
import { home } from '../../../src/locales/da/home.ts';
import { databaseName } from '../../../src/storage/databaseName.ts';
import { rescueFile } from '../../../src/storage/rescueFile.ts';
import { sealMeeting } from '../../../src/storage/sealedMeeting.ts';
import { toBase64 } from '../../../src/storage/bytes.ts';
import { factsIn } from '../../cast.ts';
import { firstStart, ownPassphrase } from '../../journeys/atTheLaptop.ts';
import { nothing } from '../account.ts';
import { atTheLock, lookAtDisk, pressUnlock, unlockAgain } from '../facts.ts';
import { layDown } from '../layDown.ts';
import { headerIn, keysOf } from '../onDisk.ts';
import type { Play, Stage } from '../play.ts';
import { whenTouching } from '../whenTouching.ts';

const due = ['due1', 'due2', 'due3', 'due4'];
const kept = ['kept1', 'kept2'];

/** Four that are due, each with its copy, and two that are not, are there again. */
async function layMeetings(stage: Stage): Promise<void> {
  const { page, account } = stage;
  const { lying, meetings } = await lookAtDisk(stage);
  const header = headerIn(lying);
  const keys = await keysOf(header, ownPassphrase);
  const lacking = [...due, ...kept].filter((id) => !meetings.has(id));
  const all = await Promise.all(
    lacking.map((id) => {
      const facts = factsIn('closed', { id, courseId: id, deleteOn: due.includes(id) ? '2026-01-01' : '2090-01-01' });
      const summary = summaryOf(facts, 'closed');
      return sealMeeting(keys, { id, rev: 1, fmt: 3, document: toDocument(facts, 'closed'), summary });
    }),
  );
  await layDown(page, {
    database: databaseName,
    rows: { docs: all.map(({ document }) => document), sums: all.map(({ summary }) => summary) },
  });
  const copies = all.filter(({ id }) => due.includes(id)).slice(0, 3);
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('copies', { create: true });
      for (const { id, base64 } of files) {
        const stream = await (await folder.getFileHandle(`${id}.stepup`, { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0));
        await stream.close();
      }
    },
    copies.map((meeting) => ({ id: meeting.id, base64: toBase64(rescueFile({ header, meeting })) })),
  );
  for (const id of [...due, ...kept]) {
    account.begin(id, 'there');
    account.done(id);
  }
}

export const deletion: Play = {
  name: 'deletion',
  within: 150,
  prepare: async ({ page, baseURL }) => {
    await firstStart(page, baseURL);
  },
  ready: async (stage) => {
    await layMeetings(stage);
    await whenTouching(stage.page, 'deleting', stage.fromNow);
    await atTheLock(stage);
  },
  act: async (stage) => {
    const { account, page } = stage;
    for (const id of due) account.begin(id, nothing);
    await pressUnlock(stage);
    await page.getByText(home.deleted_other.replace('{{count}}', String(due.length))).waitFor();
    account.done(...due);
  },
  look: async (stage) => {
    const { account, page } = stage;
    const { meetings, copies } = await lookAtDisk(stage);
    for (const id of [...due, ...kept]) account.look(id, meetings.has(id) ? 'there' : nothing);
    for (const id of copies) if (!meetings.has(id)) account.fault(`${id} is deleted, and its copy is there`);
    await unlockAgain(stage);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
  },
};
