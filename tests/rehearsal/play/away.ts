// Break, private time and stop for today: from any place, and back to the same place.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import type { TimelineEntry } from '../scenario.ts';
import { pickPerson } from './noted.ts';
import type { Play } from './play.ts';

const later = (time: string, minutes: number): string => {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  const at = hours * 60 + mins + minutes;
  return `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};
export { later };

async function calm({ stage }: Play, title: string, picture: string, topic: string) {
  await expect(stage.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(stage.page.getByText(topic)).toHaveCount(0);
  await stage.step(picture);
}

export async function takeBreak(play: Play, entry: TimelineEntry, topic: string): Promise<void> {
  const { person, stage } = play;
  const name = play.nameOf(entry.startedBy ?? 'citizen');
  if (name === play.citizen) await person.press('button', say('discussion:away.pause'));
  else {
    await person.press('button', say('discussion:away.pauseBy'));
    const wanted = say('discussion:away.pauseByPerson', { person: name });
    const asks = stage.page.getByRole('button', { name: wanted, exact: true });
    if (await person.has(asks)) await person.pressOn(asks);
    else {
      play.account.notPlayed(entry, `${name} is not here`, ['startedBy']);
      await person.press('button', say('discussion:away.pauseByPerson', { person: play.citizen }));
    }
  }
  await calm(play, say('discussion:onBreak.title'), 'break', topic);
  if (entry.minutes) await stage.letPass(entry.minutes);
  await person.press('button', say('discussion:onBreak.back'));
}

export async function takePrivateTime(play: Play, entry: TimelineEntry, topic: string): Promise<void> {
  const { person, stage, account } = play;
  await person.press('button', say('discussion:away.privateTime'));
  await calm(play, say('discussion:privateTime.title'), 'private-time', topic);
  account.forReader(entry, ['with'], 'of private time only the minutes are kept');
  if (entry.minutes) await stage.letPass(entry.minutes);
  await person.press('button', say('discussion:privateTime.goOn'));
}

/** No file tells of it: the meeting looks at itself for a moment, and goes on from the same place. */
export async function takeTimeOut(play: Play, topic: string): Promise<void> {
  const { person, stage, citizen: name } = play;
  if (person.hands === 'keyboard') await person.key('t');
  else await person.fromMenu(say('shell:more'), say('method:keys.timeOut'));
  await calm(play, say('discussion:timeOut.title'), 'time-out', topic);
  await person.see(say('discussion:timeOut.q1', { name }));
  await person.press('button', say('discussion:timeOut.back'));
  await expect(stage.page.getByRole('heading', { level: 1, name: say('discussion:title') })).toBeVisible();
}

/** Nor of this: the citizen is asked how it is, and what is answered happens at once and is written nowhere. */
export async function askHowItIs(play: Play): Promise<void> {
  const { person, stage, citizen: name } = play;
  await person.press('button', say('discussion:checkIn.button'));
  await expect(
    stage.page.getByRole('heading', { level: 1, name: say('discussion:checkIn.title', { name }) }),
  ).toBeVisible();
  await stage.step('how-it-is');
  await person.press('button', say('discussion:checkIn.slower'));
  await person.see(say('discussion:wish.slower', { name }));
  await person.press('button', say('discussion:wish.done'));
}

/** Stops for today, prints what there is, and goes on from the same place. */
export async function stopForToday(play: Play, entry: TimelineEntry | undefined): Promise<void> {
  const { person, stage, citizen: name } = play;
  await person.press('button', say('discussion:away.stop'));
  const form = stage.page.getByRole('dialog', { name: say('discussion:stop.title') });
  if (entry) {
    await pickPerson(play, say('discussion:stop.followOut', { name }), entry, 'followOutBy', form);
    await pickPerson(play, say('discussion:stop.call', { name }), entry, 'callBy', form);
    if (entry.callAt) await person.write(say('discussion:stop.callAt'), entry.callAt, form);
    if (entry.reasonGiven) await person.write(say('discussion:stop.reason'), entry.reasonGiven, form);
    play.account.forReader(entry, ['by'], 'nobody has to say who stopped');
  }
  await stage.step('stopping');
  await person.press('button', say('discussion:stop.now'), form);
  await expect(stage.page.getByRole('heading', { level: 1, name: say('discussion:stopped.title') })).toBeVisible();
  await stage.step('stopped');
  const sheet = stage.page.getByRole('button', { name: say('discussion:stopped.sheet') });
  if (await person.has(sheet)) {
    await person.pressOn(sheet);
    await stage.step('stopped-sheet');
    await stage.print('stopped-sheet');
    await person.press('button', say('shell:back'));
  }
  await person.press('button', say('discussion:stopped.goOn'));
}
