// The bisidder's side: a card is raised by one key and dealt with, and what the citizen wanted said is ticked when it is.
import { supportPromptIds } from '../../../src/content/supportPrompts.ts';
import { promptKeys } from '../../../src/screens/discussion/promptKeys.ts';
import { say } from '../danish.ts';
import { expect } from '../expect.ts';
import type { Play } from './play.ts';
import { openSupportCards } from './privateSide.ts';

interface ToldPrompt {
  readonly promptId?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly handled?: boolean | null | undefined;
}

export async function playPrompt(play: Play, told: ToldPrompt): Promise<void> {
  const { person, account, citizen: name } = play;
  const id = supportPromptIds.find((one) => one === told.promptId);
  if (!id) return account.notPlayed(told, 'no such card');
  const side = await openSupportCards(play);
  const by = account.peek(told).by;
  const asks = by ? play.nameOf(by) : '';
  const who = side.getByRole('group', { name: say('support:who'), exact: true });
  const isOneOfMore = await person.has(who);
  if (isOneOfMore) {
    const one = who.getByRole('radio', { name: asks, exact: true });
    if ((await person.has(one)) && !(await one.isChecked())) await person.pressOn(one);
  }
  const raises = side.getByRole('button', {
    name: isOneOfMore ? say('discussion:private.says', { person: asks }) : say('discussion:private.used'),
    exact: true,
  });
  if (!(await person.has(raises))) return account.notPlayed(told, `${asks || 'nobody'} cannot use a card here`);
  const title = say(`prompts:${id}.title`, { name });
  if (person.hands === 'keyboard') {
    const [, letter = ''] = promptKeys.find(([one]) => one === id) ?? [];
    await person.key(letter);
  } else {
    await person.press('button', title, side);
    await person.pressOn(raises);
  }
  const everyone = [
    ...account.peek(play.story).participants,
    ...(account.peek(play.story).followUp?.newParticipants ?? []),
  ];
  const supports = everyone.some(
    (one) => one.id === by && (one.role === 'supportPerson' || one.role === 'representative'),
  );
  if (supports) account.took(told, ['by']);
  else account.notPlayed(told, 'the card is the bisidder’s', ['by']);
  const what = say('support:handle', { done: say('discussion:private.handle'), what: title });
  const handle = side.getByRole('button', { name: what, exact: true });
  await expect(handle.first()).toBeVisible();
  if (told.handled) await person.pressOn(handle.first());
  return undefined;
}

interface MustAsk {
  readonly text: string;
  /** What stands for it on the screen: only the citizen has what may not be shown. */
  readonly label: string;
  /** Somebody says these very words in the talk. */
  readonly isSaid: boolean;
}

export function mustAsksOf({ story, account, citizen: name }: Play): readonly MustAsk[] {
  const { preparation, timeline } = account.peek(story);
  const said = timeline.filter(({ type }) => type === 'note').map(({ text }) => text?.trim());
  const points = [
    ...(preparation?.wantsToSay ?? []),
    ...(preparation?.questions ?? []).map((text) => ({ text, mayBeShown: questionsMayBeShown })),
  ];
  return points.map(({ text, mayBeShown }, at) => ({
    text,
    label: mayBeShown ? text : say('support:hidden', { number: at + 1, name }),
    isSaid: said.includes(text.trim()),
  }));
}

/** The file says nothing of showing them, so nobody has said yes. */
const questionsMayBeShown = false;

export async function markMentioned(play: Play, text: string): Promise<void> {
  const { person } = play;
  const asked = mustAsksOf(play).find((one) => one.text.trim() === text.trim());
  if (!asked) return;
  const side = await openSupportCards(play);
  const list = side.getByRole('region', { name: say('support:mustAsks', { name: play.citizen }) });
  const box = list.getByRole('checkbox', { name: asked.label });
  if (!(await box.isChecked())) await person.pressOn(box);
}
