// Where in the meeting the person is, and the way from one place to another: back is always free.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { playAgreements, readAllAloud } from './agreements.ts';
import type { Play } from './play.ts';

type Place = 'opening' | 'discussing' | 'agreeing' | 'closing';

export interface Course {
  place: Place;
  agreementsMade: boolean;
}

const headings = {
  opening: 'opening:title',
  discussing: 'discussion:title',
  agreeing: 'agreements:title',
  closing: 'closing:title',
} as const;

const arrived = ({ stage, citizen }: Play, place: Place) =>
  expect(
    stage.page.getByRole('heading', { level: 1, name: say(headings[place], { name: citizen }), exact: true }),
  ).toBeVisible();

async function bySteps(play: Play, step: 'talk' | 'agreements') {
  const steps = play.stage.page.getByRole('navigation', { name: say('shell:steps') });
  await play.person.press('link', new RegExp(say(`shell:step.${step}`)), steps);
}

/** The talk and what is written during it. */
export async function toTalk(play: Play, course: Course): Promise<void> {
  if (course.place === 'discussing') return;
  if (course.place === 'opening') await play.person.press('button', say('opening:goOn'));
  else await bySteps(play, 'talk');
  await arrived(play, 'discussing');
  course.place = 'discussing';
}

/** The agreements; the first time, they are all made. */
export async function toAgreements(play: Play, course: Course): Promise<void> {
  if (course.place !== 'agreeing') {
    if (course.place === 'closing') await bySteps(play, 'agreements');
    else {
      await toTalk(play, course);
      await play.person.press('button', say('discussion:goOn'));
    }
    await arrived(play, 'agreeing');
    course.place = 'agreeing';
  }
  if (course.agreementsMade) return;
  course.agreementsMade = true;
  await playAgreements(play);
}

/** The end, by way of reading all agreements aloud. */
export async function toClosing(play: Play, course: Course): Promise<void> {
  if (course.place === 'closing') return;
  await toAgreements(play, course);
  await readAllAloud(play);
  await arrived(play, 'closing');
  course.place = 'closing';
}
