// Somebody who has never seen the app, on a new profile: from the first start through a whole practice meeting to the
// sheet in the printer, reading every word that comes into sight. What the coach says is what is done.
import type { Locator } from 'playwright';
import { practice } from '../../src/locales/da/practice.ts';
import { capitalised } from '../../src/locales/dates.ts';
import { say } from './danish.ts';
import { expect } from './expect.ts';
import { textOf } from './paper.ts';
import { anyCase } from './person.ts';
import { type SlowHand, slowHand, type TimeOnScreen } from './slowHand.ts';
import { openStage, type Stage } from './stage.ts';

const citizen = practice.emptyCitizen;
const gamemaster = practice.emptyGamemaster;
const topic = 'Jeg sover ikke om natten';
const promise = 'ringer til boligforeningen';

interface NewcomerOptions {
  readonly root?: string | undefined;
  readonly folder?: string | undefined;
}

interface Newcomer {
  readonly stage: Stage;
  readonly hand: SlowHand;
}

export interface NewcomersTime {
  readonly screens: readonly TimeOnScreen[];
  readonly faults: readonly string[];
}

export async function walkAsNewcomer({ root, folder }: NewcomerOptions): Promise<NewcomersTime> {
  const stage = await openStage({ hands: 'mouse', size: { width: 1366, height: 640 }, root, folder });
  try {
    const who = { stage, hand: slowHand(stage.page) };
    await intoPractice(who);
    await theTopic(who);
    await thePeople(who);
    await theOpening(who);
    await theTalk(who);
    await theAgreement(who);
    await theEnd(who);
    const sheet = await theSheet(who);
    const lacking = [topic, capitalised(promise, 'da')].filter((words) => !sheet.includes(words));
    return {
      screens: who.hand.screens,
      faults: [...stage.faults, ...lacking.map((words) => `not on the sheet: ${words}`)],
    };
  } finally {
    await stage.close();
  }
}

const press = ({ stage, hand }: Newcomer, name: string, scope: Locator = stage.page.locator(':root')) =>
  hand.press(scope.getByRole('button', { name, exact: true }).first());

/** The first screen offers it beside the way on. */
async function intoPractice(who: Newcomer) {
  const { stage, hand } = who;
  await stage.step('first-start');
  await hand.press(stage.page.getByRole('link', { name: say('home:practise'), exact: true }));
  await stage.step('practice');
  await press(who, practice.beginEmpty);
}

async function theTopic(who: Newcomer) {
  const { stage, hand } = who;
  await hand.write(stage.page.getByRole('textbox').first(), topic);
  await press(who, say('topic:add'));
  await hand.press(stage.page.getByRole('button', { name: say('words:leg.mind') }).first());
  await hand.press(stage.page.getByRole('dialog').getByText(anyCase(say('words:rating.2'))));
  await press(who, say('topic:leg.done'));
  await stage.step('topic');
  await press(who, say('topic:confirm'));
}

const chosen = ({ stage, hand }: Newcomer, name: string) =>
  hand.press(stage.page.getByRole('dialog').getByText(name, { exact: true }));

async function thePeople(who: Newcomer) {
  const { stage, hand } = who;
  await press(who, say('participants:add'));
  await hand.write(stage.page.getByRole('dialog').getByRole('textbox').first(), 'Karen');
  await press(who, say('prepare:newPerson.add'));
  await answered(who, say('words:reason.canContribute'));
  await hand.press(stage.page.getByRole('main').getByRole('button', { name: gamemaster }));
  await answered(who, say('words:reason.inContactNow'));
  await stage.step('people');
  await press(who, say('participants:confirm'));
}

async function answered(who: Newcomer, reason: string) {
  const { stage, hand } = who;
  await chosen(who, say('participants:person.yes'));
  await hand.press(stage.page.getByRole('dialog').getByText(anyCase(reason)));
  await press(who, say('participants:person.done'));
}

async function theOpening(who: Newcomer) {
  await expect(
    who.stage.page.getByRole('heading', { level: 1, name: say('opening:title', { name: citizen }) }),
  ).toBeVisible();
  await who.hand.readAloud();
  await press(who, say('opening:roles.say'));
  await who.stage.step('opening');
  await press(who, say('opening:goOn'));
}

async function theTalk(who: Newcomer) {
  const { stage, hand } = who;
  const field = stage.page.getByRole('textbox', { name: say('discussion:capture.label') });
  await hand.write(field, 'Jeg tænker på huslejen');
  await press(who, say('discussion:capture.said'));
  await hand.write(field, 'Min ryg');
  await press(who, say('discussion:capture.later'));
  await press(who, say('discussion:away.pause'));
  await press(who, say('discussion:onBreak.back'));
  await stage.step('talk');
  await press(who, say('discussion:goOn'));
}

async function theAgreement(who: Newcomer) {
  const { stage, hand } = who;
  const form = stage.page.getByRole('form', { name: say('agreements:compose.label') });
  await hand.press(form.getByRole('button', { name: 'Karen' }));
  await hand.write(form.getByRole('textbox', { name: say('agreements:compose.what') }), promise);
  await press(who, say('agreements:compose.inOneWeek'), form);
  await hand.press(form.getByText(say('agreements:decides.notNeeded'), { exact: true }));
  await press(who, say('words:answer.yes'), form);
  await stage.step('agreements');
  await press(who, say('agreements:goOn'));
  await stage.step('read-aloud');
  await hand.readAloud();
  await press(who, say('agreements:toClosing'));
}

async function theEnd(who: Newcomer) {
  const { stage, hand } = who;
  await hand.press(stage.page.getByText(say('closing:parked.outcome.nextMeeting'), { exact: true }));
  await stage.step('closing');
  await press(who, say('closing:goOn'));
  await press(who, say('words:face.yes'));
  await stage.step('evaluation');
  await press(who, say('closing:evaluation.done'));
}

async function theSheet(who: Newcomer): Promise<string> {
  const { stage } = who;
  await press(who, say('handover:print'));
  await stage.step('handover');
  await press(who, say('handover:print'), stage.page.locator('.looked'));
  await expect(stage.page.getByText(say('handover:printed'))).toBeVisible();
  return textOf(await stage.print('sheet'));
}
