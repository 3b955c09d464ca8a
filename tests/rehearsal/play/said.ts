// What is said aloud and written in the one field, what is put aside, and the help of the ordstyrer's own side.
import { expect } from '../expect.ts';
import { supportPromptIds } from '../../../src/content/supportPrompts.ts';
import { techniques } from '../../../src/content/techniques.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { Scenario, TimelineEntry } from '../scenario.ts';
import type { Play } from './play.ts';

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
  if (!entry.goesIntoCase || !by) return;
  await person.fromMenu(
    say('discussion:heard.menu', { person: play.nameOf(by) }),
    say('discussion:heard.intoCase'),
    line,
  );
  await expect(line.getByText(say('discussion:heard.intoCase'), { exact: true }).first()).toBeVisible();
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

/** Something that looks like a personal number: the app stops it and keeps nothing of it. */
export async function tryPersonalNumber(play: Play): Promise<void> {
  const { person, stage } = play;
  const refusals = await person.refusedWhen(() => person.writeOn(capture(play), 'Nummeret er 010203-1234'));
  expect(refusals.join(' ')).toContain(say('missing:cprLike'));
  await stage.step('personal-number-stopped');
  await person.writeOn(capture(play), '');
}

const privateSide = ({ stage }: Play) => stage.page.getByRole('complementary', { name: say('shell:onlyForYou') });

export async function playTechnique(play: Play, entry: TimelineEntry): Promise<void> {
  const { person, account } = play;
  const known = techniques.find(({ id }) => id === entry.techniqueId);
  if (!known) return account.notPlayed(entry, 'no such technique');
  const side = privateSide(play);
  const back = side.getByRole('button', { name: say('discussion:private.backToSeven') });
  if (await person.has(back)) await person.pressOn(back);
  const list = side.getByRole('list', { name: say('discussion:private.techniques') });
  await person.press('button', say(`techniques:${known.id}.short`), list);
  await person.press('button', say('discussion:private.used'), side);
  await expect(side.getByRole('status').filter({ hasText: say(`techniques:${known.id}.short`) })).toBeVisible();
  return account.forReader(entry, ['by'], 'the techniques are those of the ordstyrer');
}

interface ToldPrompt {
  readonly promptId?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly handled?: boolean | null | undefined;
}

export async function playPrompt(play: Play, told: ToldPrompt): Promise<void> {
  const { person, account, citizen: name } = play;
  const id = supportPromptIds.find((one) => one === told.promptId);
  if (!id) return account.notPlayed(told, 'no such card');
  const side = privateSide(play);
  const title = say(`prompts:${id}.title`, { name });
  const card = side.getByRole('button', { name: title, exact: true });
  if (!(await person.has(card))) await person.pressOn(side.getByRole('button').last());
  await person.pressOn(card);
  const by = account.peek(told).by;
  const says = side.getByRole('button', {
    name: say('discussion:private.says', { person: by ? play.nameOf(by) : '' }),
    exact: true,
  });
  const used = side.getByRole('button', { name: say('discussion:private.used'), exact: true });
  if (await person.has(says)) await person.pressOn(says);
  else if (await person.has(used)) await person.pressOn(used);
  else return account.notPlayed(told, 'nobody here can use a card');
  const supports = [
    ...account.peek(play.story).participants,
    ...(account.peek(play.story).followUp?.newParticipants ?? []),
  ]
    .filter(({ role }) => role === 'supportPerson' || role === 'representative')
    .some((one) => one.id === by);
  if (supports) account.took(told, ['by']);
  else account.notPlayed(told, 'the card is the bisidder’s', ['by']);
  const handle = side.getByRole('button', { name: say('discussion:private.handle'), exact: true });
  await expect(handle).toBeVisible();
  if (told.handled) await person.pressOn(handle);
  return undefined;
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
