// Everything is deleted, from a locked device: all meetings are there with their keys, or all are gone with every copy.
import { toDocument } from '../../../src/meeting/document.ts';
import { summaryOf } from '../../../src/meeting/summary.ts';
import { home } from '../../../src/locales/da/home.ts';
import { start } from '../../../src/locales/da/start.ts';
import { wiping as sentences } from '../../../src/locales/da/wiping.ts';
import { databaseName } from '../../../src/storage/databaseName.ts';
import { sealMeeting } from '../../../src/storage/sealedMeeting.ts';
import { factsIn } from '../../cast.ts';
import { firstStart, ownPassphrase } from '../../journeys/atTheLaptop.ts';
import { lyingIn } from '../../journeys/whatLiesThere.ts';
import { nothing } from '../account.ts';
import { lookAtDisk, unlockAgain } from '../facts.ts';
import { clearAddress, layDown } from '../layDown.ts';
import { headerIn, keysOf, quietPage } from '../onDisk.ts';
import type { Play, Stage } from '../play.ts';
import { whenTouching } from '../whenTouching.ts';

const ids = ['first', 'second', 'third'];

async function layMeetings(stage: Stage): Promise<void> {
  const { page, account } = stage;
  const { lying } = await lookAtDisk(stage);
  const keys = await keysOf(headerIn(lying), ownPassphrase);
  const all = await Promise.all(
    ids.map((id) => {
      const facts = factsIn('closed', { id, courseId: id, deleteOn: '2090-01-01' });
      const summary = summaryOf(facts, 'closed');
      return sealMeeting(keys, { id, rev: 1, fmt: 3, document: toDocument(facts, 'closed'), summary });
    }),
  );
  await layDown(page, {
    database: databaseName,
    rows: { docs: all.map(({ document }) => document), sums: all.map(({ summary }) => summary) },
  });
  for (const id of ids) {
    account.begin(id, 'there');
    account.done(id);
  }
}

const toWiping = async ({ page, baseURL }: Stage): Promise<void> => {
  await page.goto(baseURL);
  await page.evaluate(() => (location.hash = '#/slet'));
  await page.getByRole('textbox').fill(sentences.everything.word);
};

export const wiping: Play = {
  name: 'wiping',
  within: 150,
  prepare: async () => {},
  ready: async (stage) => {
    const { page, baseURL } = stage;
    await clearAddress(page, baseURL);
    await firstStart(page, baseURL);
    await layMeetings(stage);
    await whenTouching(page, 'deleting', stage.fromNow);
    await toWiping(stage);
  },
  act: async ({ page, account }) => {
    for (const id of ids) account.begin(id, nothing);
    await page.getByRole('button', { name: sentences.everything.press, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: sentences.receipt.title }).waitFor();
    account.done(...ids);
  },
  look: async (stage) => {
    const { page, baseURL, account } = stage;
    await page.goto(quietPage(baseURL));
    const { stores, files } = await lyingIn(page);
    const isThere = (stores['vault'] ?? []).length > 0;
    const meetings = isThere ? (await lookAtDisk(stage)).meetings : new Map<string, unknown>();
    for (const id of ids) account.look(id, meetings.has(id) ? 'there' : nothing);
    if (meetings.size % ids.length !== 0) account.fault(`${meetings.size} of ${ids.length} meetings are left`);
    if (!isThere && files.length + Object.values(stores).flat().length > 0) account.fault('something is left');
    if (isThere) {
      await unlockAgain(stage);
      return page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    }
    await page.goto(baseURL);
    return page.getByRole('heading', { level: 1, name: start.welcome }).waitFor();
  },
};
