// Opening a locked device over and over: nothing that lies there may change.
import { home } from '../../../src/locales/da/home.ts';
import { heavyMeeting } from '../../bench/heavyMeeting.ts';
import { factsIn } from '../../cast.ts';
import { firstStart } from '../../journeys/atTheLaptop.ts';
import { meetingFile } from '../../support/seed.ts';
import { nothing } from '../account.ts';
import { lookAtDisk, unlockAgain } from '../facts.ts';
import type { OnDisk } from '../onDisk.ts';
import { openInTime, takeInPatiently } from '../patiently.ts';
import type { Play, Stage } from '../play.ts';

/** Opening writes nothing: the same words under the same revision. */
const lookAtAll = ({ account }: Stage, { meetings }: OnDisk): void => {
  for (const id of ['heavy', 'meetingOne']) {
    const stored = meetings.get(id);
    account.look(id, stored ? `${stored.rev} ${JSON.stringify(stored.document)}` : nothing);
  }
};

export const unlock: Play = {
  name: 'unlock',
  within: 2_500,
  prepare: async (stage) => {
    const { page, baseURL, account } = stage;
    await firstStart(page, baseURL);
    await takeInPatiently(page, await meetingFile(heavyMeeting(20_000), 'discussing'));
    await takeInPatiently(page, await meetingFile(factsIn('closed', { deleteOn: '2090-01-01' }), 'closed'));
    const { meetings } = await lookAtDisk(stage);
    for (const [id, { rev, document }] of meetings) {
      account.begin(id, `${rev} ${JSON.stringify(document)}`);
      account.done(id);
    }
  },
  ready: async () => {},
  act: async (stage) => {
    stage.fromNow();
    for (;;) {
      await unlockAgain(stage);
      await stage.page.getByRole('heading', { level: 1, name: home.title }).waitFor();
      await openInTime(stage.page, 'Karsten');
    }
  },
  look: async (stage) => {
    lookAtAll(stage, await lookAtDisk(stage));
    await unlockAgain(stage);
    await openInTime(stage.page, 'Karsten');
    // A person goes back to the list before the next start.
    await stage.page.goto(`${stage.baseURL}#/`);
  },
};
