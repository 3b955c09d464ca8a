// The end of a meeting: where you meet again, how the meeting was, and the press that closes it for good.
import { closing as sentences } from '../../../src/locales/da/closing.ts';
import { handover } from '../../../src/locales/da/handover.ts';
import { home } from '../../../src/locales/da/home.ts';
import { everybody, factsIn, samira } from '../../cast.ts';
import { firstStart } from '../../journeys/atTheLaptop.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { factsOn, lookAtDisk, unlockAgain } from '../facts.ts';
import { openInTime, savedInTime, takeInPatiently } from '../patiently.ts';
import type { Play, Stage } from '../play.ts';

/** The meeting that is being closed: a new one when the one before is closed. */
const current = ({ account }: Stage): string => account.sure('current') || 'Navn000';

async function takeIn(stage: Stage, name: string): Promise<void> {
  const { page, account } = stage;
  const participants = everybody.map((one) => (one.id === samira.id ? { ...one, name } : one));
  const facts = factsIn('closing', { id: name, courseId: name, participants, deleteOn: '2090-01-01' });
  for (const [thing, value] of [
    ['current', name],
    [name, 'closing'],
    ['place', nothing],
    ['page', nothing],
  ] as const) {
    account.begin(thing, value);
    account.done(thing);
  }
  await takeInPatiently(page, await meetingFile(facts, 'closing'));
  await openInTime(page, name);
}

async function end(stage: Stage): Promise<void> {
  const { page, account } = stage;
  const name = current(stage);
  const turn = async (to: string, press: string): Promise<void> => {
    account.begin('page', to);
    await page.getByRole('button', { name: press, exact: true }).click();
    await savedInTime(page);
    account.done('page');
  };
  if (account.sure('page') === nothing) await turn('evaluation', sentences.goOn);
  if (account.sure('page') === 'evaluation') await turn('handover', sentences.evaluation.done);
  account.begin(name, 'closed');
  account.begin('page', nothing);
  await page.getByRole('button', { name: handover.end, exact: true }).click();
  await savedInTime(page);
  account.done(name, 'page');
}

export const closing: Play = {
  name: 'closing',
  within: 3_000,
  prepare: async (stage) => {
    await firstStart(stage.page, stage.baseURL);
    await takeIn(stage, 'Navn000');
  },
  ready: async (stage) => {
    const { page, account, round } = stage;
    if (account.sure(current(stage)) !== 'closed') return;
    await page.goto(`${stage.baseURL}#/`);
    await takeIn(stage, `Navn${String(round).padStart(3, '0')}`);
  },
  act: async (stage) => {
    stage.fromNow();
    const { page, account, round, next } = stage;
    const many = Math.floor(next() * 5);
    for (let count = 0; count < many && account.sure('page') === nothing; count += 1) {
      const place = `sted ${round}.${count}`;
      account.begin('place', place);
      await page.getByLabel(sentences.next.place).fill(place);
      await savedInTime(page);
      account.done('place');
    }
    await end(stage);
  },
  look: async (stage) => {
    const { account, page } = stage;
    const disk = await lookAtDisk(stage);
    for (const id of account.things().filter((thing) => thing.startsWith('Navn')))
      account.look(id, factsOn(disk, id)?.phase ?? nothing);
    const name = current(stage);
    const found = factsOn(disk, name);
    account.look('page', found?.meeting.page ?? nothing);
    if (found?.phase === 'closing') account.look('place', found.meeting.drafts['next.place'] ?? nothing);
    await unlockAgain(stage);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    await openInTime(page, name);
  },
};
