// What is said aloud and written in the one field, what is put aside, and the help of the ordstyrer's own side.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { Scenario, TimelineEntry } from '../scenario.ts';
import type { Play } from './play.ts';
import { markMentioned } from './supportCards.ts';

const capture = ({ stage }: Play) => labelled(stage.page, say('discussion:capture.label'));

/** Chooses who speaks. Answers whether that person is here. */
async function speaks(play: Play, id: string, forTheCitizen: boolean): Promise<boolean> {
  const { person, stage, citizen } = play;
  const name = play.nameOf(id);
  const forCitizen = say('discussion:capture.whoFor', { person: name, name: citizen });
  const list = labelled(stage.page, say('discussion:capture.who'));
  const offered = await list.locator('option').allInnerTexts();
  const wanted = forTheCitizen && offered.includes(forCitizen) ? forCitizen : name;
  if (!offered.includes(wanted)) return false;
  if ((await list.locator('option:checked').innerText()) !== wanted) await person.pickOn(list, wanted);
  return true;
}

export async function sayLine(play: Play, entry: TimelineEntry): Promise<void> {
  const { person, stage, account } = play;
  const { by, citizenWords } = account.peek(entry);
  const onBehalf = citizenWords === true && by !== undefined && by !== null && play.nameOf(by) !== play.citizen;
  if (by && !(await speaks(play, by, onBehalf))) {
    account.notPlayed(entry, `${play.nameOf(by)} is not among those who speak`);
    return;
  }
  account.took(entry, ['by', 'citizenWords']);
  const text = entry.text ?? '';
  await person.writeOn(capture(play), text);
  await person.press('button', say('discussion:capture.said'));
  await expect(capture(play)).toHaveValue('');
  const line = stage.page
    .getByRole('list', { name: say('discussion:heard.list') })
    .getByRole('listitem')
    .filter({ has: stage.page.getByText(text, { exact: true }) })
    .last();
  await expect(line).toBeVisible();
  if (onBehalf) {
    account.remark(`"${text}": ${play.citizen} says that it is rightly said`);
    await person.press('button', `${say('support:confirm.yes')}: ${text}`, line);
    await expect(line.getByText(say('support:confirm.done', { name: play.citizen }))).toBeVisible();
  }
  if (entry.goesIntoCase && by) {
    await person.fromMenu(
      say('discussion:heard.menu', { person: play.nameOf(by) }),
      say('discussion:heard.intoCase'),
      line,
    );
    await expect(line.getByText(say('discussion:heard.intoCase'), { exact: true }).first()).toBeVisible();
  }
  await markMentioned(play, text);
}

export async function putAside(play: Play, item: Scenario['parkingLot'][number]): Promise<void> {
  const { person, account, stage } = play;
  account.took(item, ['id']);
  account.forReader(item, ['minute'], 'the app has the time of day');
  const { raisedBy } = account.peek(item);
  if (raisedBy && (await speaks(play, raisedBy, false))) account.took(item, ['raisedBy']);
  else account.notPlayed(item, 'not among those who speak', ['raisedBy']);
  await person.writeOn(capture(play), item.text);
  await person.press('button', say('discussion:capture.later'), stage.page.getByRole('main'));
  await expect(capture(play)).toHaveValue('');
  await stage.step('put-aside');
}

/** Nobody's: made up. */
export const personalNumber = '010203-1234';

/** Something that looks like a personal number: the app stops it and keeps nothing of it. */
export async function tryPersonalNumber(play: Play): Promise<void> {
  const { person, stage } = play;
  const refusals = await person.refusedWhen(() => person.writeOn(capture(play), `Nummeret er ${personalNumber}`));
  expect(refusals.join(' ')).toContain(say('missing:cprLike'));
  await stage.step('personal-number-stopped');
  await person.writeOn(capture(play), '');
}

export async function switchRole(play: Play, entry: TimelineEntry): Promise<void> {
  const { person, stage, account } = play;
  const to = entry.to === 'authority' ? 'authority' : 'facilitator';
  const label = say(to === 'authority' ? 'discussion:sign.toAuthority' : 'discussion:sign.toFacilitator');
  const sign = stage.page.getByRole('group', { name: say('discussion:sign.label') });
  const change = sign.getByRole('button', { name: label, exact: true });
  if (await person.has(change)) await person.pressOn(change);
  await expect(sign.getByRole('status')).toHaveText(say(`words:roleSign.${to}`));
  account.forReader(entry, ['by'], 'the sign is that of the ordstyrer');
}
