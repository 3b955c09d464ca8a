// The talk: lines are captured, left half written, and the meeting goes on to the agreements and back.
import { agreements } from '../../../src/locales/da/agreements.ts';
import { discussion } from '../../../src/locales/da/discussion.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { firstStart } from '../../journeys/atTheLaptop.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { factsOn, lookAtDisk, unlockAgain } from '../facts.ts';
import { openInTime, savedInTime, takeInPatiently } from '../patiently.ts';
import type { Play, Stage } from '../play.ts';

const meeting = heavyMeeting(2_500);
const seeded = new Set(meeting.lines.map(({ text }) => text));

async function step({ page, account, next }: Stage, name: string): Promise<void> {
  const roll = next();
  const isTalking = account.sure('phase') === 'discussing';
  if (!isTalking || roll < 0.15) {
    account.begin('phase', isTalking ? 'agreeing' : 'discussing');
    await page
      .getByRole('button', isTalking ? { name: discussion.goOn } : { name: agreements.back, exact: true })
      .click();
    await savedInTime(page);
    return account.done('phase');
  }
  account.begin('draft', name);
  await page.getByLabel(discussion.capture.label).fill(name);
  await savedInTime(page);
  account.done('draft');
  if (roll < 0.35) return undefined;
  account.begin('draft', nothing);
  account.begin(name, 'there');
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
  await savedInTime(page);
  return account.done('draft', name);
}

export const capture: Play = {
  name: 'capture',
  within: 2_400,
  prepare: async ({ page, baseURL, account }) => {
    await firstStart(page, baseURL);
    await takeInPatiently(page, await meetingFile(meeting, 'discussing'));
    account.begin('phase', 'discussing');
    account.done('phase');
    await openInTime(page, 'Karsten');
  },
  ready: async () => {},
  act: async (stage) => {
    stage.fromNow();
    for (let count = 0; ; count += 1) await step(stage, `linje ${stage.round}.${count}`);
  },
  look: async (stage) => {
    const { account, page } = stage;
    const found = factsOn(await lookAtDisk(stage), meeting.id);
    const there = new Set(found?.meeting.lines.map(({ text }) => text));
    account.look('phase', found?.phase ?? nothing);
    account.look('draft', found?.meeting.drafts['capture'] ?? nothing);
    for (const line of account.things().filter((thing) => thing.startsWith('linje')))
      account.look(line, there.has(line) ? 'there' : nothing);
    for (const text of seeded) if (!there.has(text)) account.fault('a line of the beginning is gone');
    await unlockAgain(stage);
    await openInTime(page, 'Karsten');
  },
};
