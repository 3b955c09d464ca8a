// The ordstyrer's own side of the laptop: the seven cards and the bisidder's, opened by a press or by their one key.
import type { Locator } from 'playwright';
import { techniques } from '../../../src/content/techniques.ts';
import { say } from '../danish.ts';
import type { Play } from './play.ts';

export const privateSide = ({ stage }: Play): Locator =>
  stage.page.getByRole('complementary', { name: say('shell:onlyForYou') });

type TechniqueId = (typeof techniques)[number]['id'];

export async function openTechnique(play: Play, id: TechniqueId): Promise<Locator> {
  const { person } = play;
  const side = privateSide(play);
  if (person.hands === 'keyboard') {
    await person.key(String(techniques.findIndex((one) => one.id === id) + 1));
    return side;
  }
  await backToSeven(play);
  const list = side.getByRole('list', { name: say('discussion:private.techniques') });
  await person.press('button', say(`techniques:${id}.short`), list);
  return side;
}

async function backToSeven(play: Play): Promise<void> {
  const back = privateSide(play).getByRole('button', { name: say('discussion:private.backToSeven') });
  if (await play.person.has(back)) await play.person.pressOn(back);
}

export async function openSupportCards(play: Play): Promise<Locator> {
  const { person } = play;
  const side = privateSide(play);
  if (person.hands === 'keyboard') {
    await person.key('8');
    return side;
  }
  const names = play.account.peek(play.story).participants.map(({ name }) => name);
  const labels = [
    say('discussion:private.askNobody'),
    ...names.flatMap((name) => [
      say('discussion:private.ask', { person: name }),
      say('discussion:private.askOther', { person: name }),
    ]),
  ];
  for (const label of labels) {
    const way = side.getByRole('button', { name: label, exact: true });
    if (!(await person.has(way))) continue;
    await person.pressOn(way);
    return side;
  }
  throw new Error('There is no way to the cards of the bisidder.');
}
