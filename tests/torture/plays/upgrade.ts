// A device of the first edition is opened by this one: an older database, weaker key parameters, a note that is a bare id.
import { toDocument } from '../../../src/meeting/document.ts';
import { summaryOf } from '../../../src/meeting/summary.ts';
import { argon2Here } from '../../../src/storage/argon2.ts';
import { databaseName, databaseVersion } from '../../../src/storage/databaseName.ts';
import { sealMeeting } from '../../../src/storage/sealedMeeting.ts';
import { createVault } from '../../../src/storage/vault.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { home } from '../../../src/locales/da/home.ts';
import { ownPassphrase } from '../../journeys/atTheLaptop.ts';
import { nothing } from '../account.ts';
import { atTheLock, lookAtDisk, pressUnlock, unlockAgain } from '../facts.ts';
import { clearAddress, layDown } from '../layDown.ts';
import { quietPage } from '../onDisk.ts';
import type { Play, Stage } from '../play.ts';

const ids = ['heavy', 'other', 'third'];
const firstEdition = { version: 10, stores: { vault: 'k', docs: 'id', sums: 'id', pages: 'p' } };

async function layFirstEdition({ page, baseURL, account }: Stage): Promise<void> {
  const { header, keys } = await createVault(ownPassphrase, argon2Here, { m: 19_456, t: 1, p: 1 });
  account.begin('version', nothing);
  account.done('version');
  const all = await Promise.all(
    ids.map((id, at) => {
      const facts = { ...heavyMeeting(2_500 + at * 9_000), id };
      const document = toDocument(facts, 'discussing');
      account.begin(id, JSON.stringify(document));
      account.done(id);
      return sealMeeting(keys, { id, rev: 1, fmt: 3, document, summary: summaryOf(facts, 'discussing') });
    }),
  );
  await clearAddress(page, baseURL);
  await page.goto(quietPage(baseURL));
  await layDown(page, {
    database: databaseName,
    make: firstEdition,
    rows: {
      vault: [header],
      docs: all.map(({ document }, at) => ({ ...document, gen: at + 1 })),
      sums: all.map(({ summary }, at) => ({ ...summary, gen: at + 1 })),
    },
  });
  await page.evaluate((id) => localStorage.setItem('step-up.device', id), header.vaultId);
}

const version = ({ page }: Stage): Promise<number> =>
  page.evaluate(
    async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0,
    databaseName,
  );

export const upgrade: Play = {
  name: 'upgrade',
  within: 2_000,
  prepare: async () => {},
  ready: async (stage) => {
    await layFirstEdition(stage);
    await atTheLock(stage);
  },
  act: async (stage) => {
    stage.account.begin('version', 'upgraded');
    stage.fromNow();
    await pressUnlock(stage);
    await stage.page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    stage.account.done('version');
  },
  look: async (stage) => {
    const { account, page } = stage;
    const { meetings } = await lookAtDisk(stage);
    const then = await version(stage);
    const isUpgraded = then === databaseVersion * 10;
    if (!isUpgraded && then !== firstEdition.version) account.fault(`the database is version ${then}`);
    account.look('version', isUpgraded ? 'upgraded' : nothing);
    for (const id of ids) account.look(id, JSON.stringify(meetings.get(id)?.document ?? nothing));
    await unlockAgain(stage);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    if ((await version(stage)) !== databaseVersion * 10) account.fault('the database was not upgraded after all');
  },
};
