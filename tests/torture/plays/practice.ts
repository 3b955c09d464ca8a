// Somebody practises on a computer with real meetings: a practice may be lost, and nothing else. Between two kills a line is
// said in the real meeting, since a log that was cut short is lost when it is written on and read again.
import { discussion } from '../../../src/locales/da/discussion.ts';
import { practice as words } from '../../../src/locales/da/practice.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { firstStart } from '../../journeys/atTheLaptop.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { say } from '../atTheFullDisk.ts';
import { factsOn, lookAtDisk, unlockAgain } from '../facts.ts';
import { openInTime, savedInTime, takeInPatiently } from '../patiently.ts';
import type { Play } from '../play.ts';

const meeting = heavyMeeting(2_500);

export const practice: Play = {
  name: 'practice',
  within: 2_400,
  prepare: async ({ page, baseURL, account }) => {
    await firstStart(page, baseURL);
    await takeInPatiently(page, await meetingFile(meeting, 'discussing'));
    account.begin('meeting', 'there');
    account.done('meeting');
    await openInTime(page, 'Karsten');
  },
  ready: async ({ page, baseURL }) => {
    await page.goto(`${baseURL}#/oeve`);
    const story = `${words.story.letters.title}: ${words.step.talk}`;
    await page.getByRole('button', { name: story }).click();
    await page.getByLabel(discussion.capture.label).waitFor();
  },
  act: async (stage) => {
    stage.fromNow();
    for (let count = 0; ; count += 1) {
      await say(stage.page, `kun en prøve ${count}`);
      await savedInTime(stage.page);
    }
  },
  look: async (stage) => {
    const { account, page, round } = stage;
    const facts = factsOn(await lookAtDisk(stage), meeting.id);
    const there = new Set(facts?.meeting.lines.map(({ text }) => text));
    account.look('meeting', facts ? 'there' : nothing);
    for (const line of account.things().filter((thing) => thing.startsWith('linje')))
      account.look(line, there.has(line) ? 'there' : nothing);
    await unlockAgain(stage);
    await openInTime(page, 'Karsten');
    const line = `linje ${round}`;
    account.begin(line, 'there');
    await say(page, line);
    await savedInTime(page);
    account.done(line);
  },
};
