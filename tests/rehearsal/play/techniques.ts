// The seven techniques as the ordstyrer uses them: some are noted as used, some put their sentence on the table, and
// some do their one action. Each way leaves one mark on the timeline.
import type { Locator } from 'playwright';
import { techniques } from '../../../src/content/techniques.ts';
import { say } from '../danish.ts';
import { expect } from '../expect.ts';
import type { TimelineEntry } from '../scenario.ts';
import type { Play } from './play.ts';
import { openTechnique } from './privateSide.ts';

type TechniqueId = (typeof techniques)[number]['id'];
type Way = 'used' | 'shown' | 'acted';

/** The first time in a file. Those that would write something the file does not tell are not acted on. */
const ways: Readonly<Record<TechniqueId, Way>> = {
  keepFocus: 'acted',
  giveOwnership: 'shown',
  giveInformation: 'shown',
  handleDualRole: 'used',
  adaptToPerson: 'acted',
  strengthenHope: 'acted',
  holdDifficultTalks: 'shown',
};

function wayOf({ account, story }: Play, entry: TimelineEntry, id: TechniqueId): Way {
  const before = account.peek(story).timeline;
  const isFirst = before.find(({ techniqueId }) => techniqueId === id) === account.peek(entry);
  const nothingWorks = (account.peek(story).preparation?.whatWorksAlready.length ?? 0) === 0;
  return !isFirst || (id === 'strengthenHope' && nothingWorks) ? 'used' : ways[id];
}

export async function playTechnique(play: Play, entry: TimelineEntry): Promise<void> {
  const { account, stage } = play;
  const known = techniques.find(({ id }) => id === entry.techniqueId);
  if (!known) return account.notPlayed(entry, 'no such technique');
  const side = await openTechnique(play, known.id);
  const way = wayOf(play, entry, known.id);
  if (way === 'used') await play.person.press('button', say('discussion:private.used'), side);
  else if (way === 'shown') await showSentence(play, side);
  else await act(play, side, known.id);
  const told = say('discussion:private.told', { what: say(`techniques:${known.id}.short`) });
  await expect(side.getByRole('status').filter({ hasText: told })).toBeVisible();
  await stage.step(`technique-${known.id}`);
  return account.forReader(entry, ['by'], 'the techniques are those of the ordstyrer');
}

/** A sentence with a gap is for the ordstyrer to finish aloud: the next one is taken. */
async function showSentence(play: Play, side: Locator) {
  const { person } = play;
  const show = side.getByRole('button', { name: say('method:show'), exact: true });
  const byKey = person.hands === 'keyboard';
  for (let looks = 0; looks < 6 && (await show.getAttribute('aria-disabled')) === 'true'; looks += 1) {
    if (byKey) await person.key('n');
    else await person.press('button', say('discussion:private.another'), side);
  }
  if (byKey) await person.key('v');
  else await person.pressOn(show);
}

async function act(play: Play, side: Locator, id: TechniqueId) {
  const { person, stage, citizen: name } = play;
  if (id === 'keepFocus') {
    await person.press('button', say('method:action.keepFocus'), side);
    await expect(stage.page.getByText(say('method:topic.goOn'), { exact: true })).toBeVisible();
    await stage.step('topic-alone');
    return person.press('button', say('method:topic.goOn'));
  }
  const label =
    id === 'adaptToPerson' ? say('method:action.adaptToPerson', { name }) : say('method:action.strengthenHope');
  await person.press('button', label, side);
  const title = id === 'adaptToPerson' ? say('method:needs.title', { name }) : label;
  const window = stage.page.getByRole('dialog', { name: title, exact: true });
  await expect(window).toBeVisible();
  if (id === 'adaptToPerson') await person.press('button', say('method:needs.showCards'), window);
  else await showStrength(play, window);
  await stage.step(`on-the-table-${id}`);
  await person.press('button', say('shell:close'), window);
  return person.press('button', say('method:takeAway'));
}

/** The citizen says whether the table may see it. */
async function showStrength({ person }: Play, window: Locator) {
  const mayBeShown = window.getByRole('button', { name: say('method:strengths.mayBeShown'), exact: true });
  if (await person.has(mayBeShown)) await person.pressOn(mayBeShown);
  else await person.press('button', say('method:showIt'), window);
}
