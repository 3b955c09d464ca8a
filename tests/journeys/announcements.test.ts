// Somebody who listens is told of each action once at most, and of nothing while they type.
import type { Page } from 'playwright';
import { agreements } from '../../src/locales/da/agreements.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { rhythm } from '../../src/locales/da/rhythm.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { topic } from '../../src/locales/da/topic.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { heardSince, listen } from '../proof/announced.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

test('typing tells nothing, and each action tells one thing at most', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(factsIn('discussing', fullMeeting), 'discussing'));
  await openMeetingOf(page, 'Samira');
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(discussion.title);
  await listen(page);
  await heardSince(page);
  const chatty: string[] = [];
  const acting = async (what: string, most: number, act: () => Promise<void>) => {
    await act();
    // A quiet hint comes with the time and goes with the talk, whatever is pressed.
    const heard = (await heardSince(page)).filter((words) => !Object.values<unknown>(rhythm.hints).includes(words));
    if (heard.length > most) chatty.push(`${what}: ${heard.join(' | ')}`);
  };
  const typing = (label: string, text: string) => () =>
    page.getByLabel(label, { exact: true }).first().pressSequentially(text, { delay: 15 });

  await acting('typing what is said', 0, typing(discussion.capture.label, 'Brevene kommer om torsdagen'));
  await acting('saying it', 1, () => press(page, discussion.capture.said));
  await acting('taking it back', 1, () =>
    page.getByRole('contentinfo').getByRole('button', { name: shell.undo }).click(),
  );
  await acting('typing for later', 0, typing(discussion.capture.label, 'Nøglen til kælderen'));
  await acting('keeping it for later', 1, () => press(page, discussion.capture.later));
  await acting('speaking as the authority', 1, () => press(page, discussion.sign.toAuthority));
  await acting('a break', 1, () => press(page, discussion.away.pause));
  await acting('coming back', 1, () => press(page, discussion.onBreak.back));
  await acting('going on to the agreements', 1, () => press(page, discussion.goOn));
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(agreements.title);
  await acting('typing an agreement', 0, typing(agreements.compose.what, 'ringer til skolen om torsdagen'));
  await acting('back to the topic', 1, () => page.getByRole('link', { name: shell.step.topic }).click());
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await acting('typing a topic', 0, typing(topic.more, 'Søvnen'));
  expect(chatty).toEqual([]);
});
