// A copy is taken in: each meeting is as it was here or as it is in the copy, whole, and all are in when it says so.
import { readFileSync } from 'node:fs';
import { toDocument } from '../../../src/meeting/document.ts';
import { summaryOf } from '../../../src/meeting/summary.ts';
import { backup as sentences } from '../../../src/locales/da/backup.ts';
import { home } from '../../../src/locales/da/home.ts';
import { databaseName } from '../../../src/storage/databaseName.ts';
import { sealMeeting } from '../../../src/storage/sealedMeeting.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { firstStart, ownPassphrase, unlock } from '../../journeys/atTheLaptop.ts';
import { nothing } from '../account.ts';
import { lookAtDisk, unlockAgain } from '../facts.ts';
import { layDown } from '../layDown.ts';
import { headerIn, keysOf, quietPage } from '../onDisk.ts';
import type { Play, Stage } from '../play.ts';

const ids = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** These are not here before the copy is taken in; the others are here in an older form. */
const added = ids.slice(3);
let copy = Buffer.alloc(0);

/** `rev` 1 is what is here; 2 is what is in the copy. */
async function lay(stage: Stage, rev: 1 | 2, which: readonly string[]): Promise<void> {
  const { page, account } = stage;
  const { lying } = await lookAtDisk(stage);
  const keys = await keysOf(headerIn(lying), ownPassphrase);
  const all = await Promise.all(
    which.map((id, at) => {
      const facts = { ...heavyMeeting(20_000 + at * 40_000), id, questionNow: `udgave ${rev}` };
      const summary = summaryOf(facts, 'discussing');
      return sealMeeting(keys, { id, rev, fmt: 3, document: toDocument(facts, 'discussing'), summary });
    }),
  );
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('error', () => reject(request.error ?? new Error('open')));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(['docs', 'sums', 'pages', 'undo'], 'readwrite');
          for (const store of transaction.objectStoreNames) transaction.objectStore(store).clear();
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    databaseName,
  );
  await layDown(page, {
    database: databaseName,
    rows: {
      docs: all.map(({ document }, at) => ({ ...document, gen: at + 1 })),
      sums: all.map(({ summary }, at) => ({ ...summary, gen: at + 1 })),
    },
  });
  for (const id of ids) {
    account.begin(id, which.includes(id) ? `udgave ${rev}` : nothing);
    account.done(id);
  }
}

const toCopies = async (page: Stage['page']): Promise<void> => {
  await page.getByRole('link', { name: home.toCopy }).click();
  await page.getByRole('button', { name: sentences.restore.press, exact: true }).waitFor();
};

async function makeCopy(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await unlockAgain(stage);
  await toCopies(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: sentences.make.press, exact: true }).click();
  copy = readFileSync(await (await download).path());
}

export const restore: Play = {
  name: 'restore',
  within: 700,
  prepare: async (stage) => {
    await firstStart(stage.page, stage.baseURL);
    await lay(stage, 2, ids);
    await makeCopy(stage);
  },
  ready: async (stage) => {
    const { page, baseURL } = stage;
    await lay(
      stage,
      1,
      ids.filter((id) => !added.includes(id)),
    );
    await page.goto(baseURL);
    await unlock(page);
    await toCopies(page);
    await page.getByRole('button', { name: sentences.restore.press, exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: sentences.restore.press, exact: true }).click();
    await (await chooser).setFiles({ name: 'step-up-kopi.stepup', mimeType: 'application/octet-stream', buffer: copy });
    await page.getByLabel(sentences.restore.typed).fill(ownPassphrase);
    await page.getByRole('button', { name: sentences.restore.open, exact: true }).click();
    await page.getByRole('heading', { name: sentences.preview.title }).waitFor();
  },
  act: async ({ page, account, fromNow }) => {
    for (const id of ids) account.begin(id, 'udgave 2');
    fromNow();
    await page
      .getByRole('button', { name: sentences.preview.take_other.replace('{{count}}', String(ids.length)) })
      .click();
    await page.getByRole('heading', { name: sentences.taken.title }).waitFor();
    account.done(...ids);
  },
  look: async (stage) => {
    const { account, page, baseURL } = stage;
    const { meetings } = await lookAtDisk(stage);
    for (const id of ids) {
      const words = JSON.stringify(meetings.get(id)?.document ?? nothing);
      account.look(id, /udgave \d/.exec(words)?.[0] ?? nothing);
    }
    await page.goto(quietPage(baseURL));
    await unlockAgain(stage);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
  },
};
