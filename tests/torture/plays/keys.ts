// The passphrase and the key on paper are changed in turn: the old one opens or the new one does, never both and never
// none, and the meetings and the copies beside them still open.
import type { Page } from 'playwright';
import { home } from '../../../src/locales/da/home.ts';
import { security } from '../../../src/locales/da/security.ts';
import { start } from '../../../src/locales/da/start.ts';
import { argon2Here } from '../../../src/storage/argon2.ts';
import { fromBase64 } from '../../../src/storage/bytes.ts';
import { readRescueFile } from '../../../src/storage/rescueFile.ts';
import { unlockVaultByEither } from '../../../src/storage/vault.ts';
import type { VaultHeader } from '../../../src/storage/vaultHeader.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { copyTheKey, firstStart, ownPassphrase, readTheKeyBack } from '../../journeys/atTheLaptop.ts';
import { lyingIn } from '../../journeys/whatLiesThere.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { lookAtDisk, unlockAgain } from '../facts.ts';
import { headerIn, quietPage } from '../onDisk.ts';
import { openInTime, savedInTime, takeInPatiently } from '../patiently.ts';
import type { Play, Stage } from '../play.ts';
import { whenTouching } from '../whenTouching.ts';

type Way = 'passphrase' | 'key';
const meeting = heavyMeeting(20_000);
/** What was last tried to be put in the place of the one that opens. */
const tried: Record<Way, string> = { passphrase: nothing, key: nothing };
const wayOf = ({ round }: Stage): Way => (round % 2 === 0 ? 'passphrase' : 'key');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const opens = (header: VaultHeader, typed: string): Promise<boolean> =>
  unlockVaultByEither(header, typed, argon2Here).then(
    () => true,
    () => false,
  );

/** Of the one that is surely there and the one that was tried. */
async function opening({ account }: Stage, way: Way, header: VaultHeader): Promise<readonly string[]> {
  const found: string[] = [];
  for (const typed of new Set([account.sure(way), tried[way]]))
    if (typed !== nothing && (await opens(header, typed))) found.push(typed);
  return found;
}

async function lookAtWays(stage: Stage): Promise<void> {
  const { page, baseURL, account } = stage;
  await page.goto(quietPage(baseURL));
  const lying = await lyingIn(page);
  const copies = lying.files.map((file) => readRescueFile(fromBase64(file)).header);
  for (const header of copies)
    if ((await opening(stage, 'passphrase', header)).length === 0) account.fault('a copy opens by no passphrase');
  for (const way of ['passphrase', 'key'] as const) {
    const found = await opening(stage, way, headerIn(lying));
    if (found.length > 1) account.fault(`the old ${way} opens, and the new one too`);
    account.look(way, found[0] ?? nothing);
  }
}

export const keys: Play = {
  name: 'keys',
  within: 150,
  prepare: async ({ page, baseURL, account }) => {
    account.begin('passphrase', ownPassphrase);
    account.begin('key', await firstStart(page, baseURL));
    await takeInPatiently(page, await meetingFile(meeting, 'discussing'));
    await openInTime(page, 'Karsten');
    await page.getByRole('textbox').first().fill('et ord');
    await savedInTime(page);
    account.done('passphrase', 'key');
  },
  ready: async (stage) => {
    const { page, account, round } = stage;
    const way = wayOf(stage);
    let isReady = false;
    await whenTouching(page, 'putting', () => {
      if (isReady) stage.fromNow();
    });
    await unlockAgain(stage, account.sure('passphrase'));
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    await page.evaluate(() => (location.hash = '#/laas'));
    await press(page, way === 'passphrase' ? security.passphrase.change : security.paper.makeNew);
    await page.getByLabel(security.passphrase.nowField).fill(account.sure('passphrase'));
    await press(page, security.passphrase.goOn);
    if (way === 'key') {
      tried.key = await copyTheKey(page);
      await readTheKeyBack(page, tried.key);
    } else {
      tried.passphrase = `sætning nummer ${round} ved det gule skab`;
      await press(page, start.writeOwn);
      await page.getByLabel(start.own).fill(tried.passphrase);
      await press(page, start.useOwn);
      await page.getByLabel(start.againField).fill(tried.passphrase);
    }
    isReady = true;
  },
  act: async (stage) => {
    const { page, account } = stage;
    const way = wayOf(stage);
    account.begin(way, tried[way]);
    await press(page, way === 'passphrase' ? security.passphrase.save : security.paper.save);
    await page.getByText(way === 'passphrase' ? security.passphrase.changed : security.paper.savedNew).waitFor();
    account.done(way);
  },
  look: async (stage) => {
    const { page, account } = stage;
    await lookAtWays(stage);
    const { meetings } = await lookAtDisk(stage, account.sure('passphrase'));
    const stored = meetings.get(meeting.id);
    if (!JSON.stringify(stored?.document ?? nothing).includes('et ord')) account.fault('the meeting is not as it was');
    await unlockAgain(stage, account.sure('passphrase'));
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
  },
};
