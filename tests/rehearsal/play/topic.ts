// The topic in the citizen's own words, with the earlier ones first, and the chair.
import { expect } from '../expect.ts';
import { languageName } from '../../../src/screens/frame/languageNames.ts';
import { say } from '../danish.ts';
import { addLine, addPerson } from './lines.ts';
import { dayAndTime, type Play } from './play.ts';

/** The topics that were left before the meeting; those left during it stand in the timeline. */
const leftBefore = ({ story, account }: Play) => {
  const inMeeting = account.peek(story).timeline.filter((entry) => entry.type === 'topicChange').length;
  return story.topic.history.slice(0, Math.max(0, story.topic.history.length - inMeeting));
};

/** The words the meeting begins with: those of the file, or the first that the meeting leaves. */
export function topicAtFirst(play: Play): string {
  const { topic } = play.story;
  return topic.history[leftBefore(play).length]?.text ?? topic.citizenWords;
}

export async function playTopic(play: Play): Promise<void> {
  const { stage, story, account } = play;
  const { topic } = story;
  let previous: string | undefined;
  let because: string | null | undefined;
  for (const earlier of leftBefore(play)) {
    if (earlier.from) await stage.setClock(...dayAndTime(earlier.from));
    await putOnTop(play, earlier.text, because);
    await sayYes(play, 'topic-earlier');
    await backToTopic(play);
    previous = earlier.text;
    because = earlier.changedBecause;
    if (earlier.to) dayAndTime(earlier.to);
  }
  if (topic.confirmedAt) await stage.setClock(...dayAndTime(topic.confirmedAt));
  await putOnTop(play, topicAtFirst(play), because);
  if (previous) await expect(stage.page.getByText(previous, { exact: true }).first()).toBeVisible();
  await original(play);
  await typedBy(play);
  if (topic.chosenBy && play.nameOf(topic.chosenBy) !== play.citizen) {
    account.notPlayed(topic, 'only the citizen chooses the topic', ['chosenBy']);
  }
  if (topic.confirmedByCitizen !== true) {
    account.notPlayed(topic, "the app goes no further without the citizen's yes", ['confirmedByCitizen']);
  }
}

export async function sayYes(play: Play, picture: string): Promise<void> {
  const { person, stage } = play;
  await stage.page.getByRole('heading', { level: 1 }).first().scrollIntoViewIfNeeded();
  await stage.step(picture);
  await person.press('button', say('topic:confirm'));
  await expect(stage.page.getByRole('heading', { level: 1, name: say('participants:title') })).toBeVisible();
}

export async function backToTopic({ person, stage, citizen }: Play): Promise<void> {
  const steps = stage.page.getByRole('navigation', { name: say('shell:steps') });
  await person.press('link', new RegExp(say('shell:step.topic')), steps);
  await expect(
    stage.page.getByRole('heading', { level: 1, name: say('topic:title', { name: citizen }) }),
  ).toBeVisible();
}

async function putOnTop(play: Play, text: string, because: string | null | undefined) {
  const { person, stage } = play;
  const list = stage.page.getByRole('list', { name: say('topic:list') });
  if (await person.has(list)) {
    await addLine(play, say('topic:more'), text);
    await person.press('button', `${say('topic:mostImportant')}: ${text}`);
    if (because) await person.write(say('topic:because'), because);
  } else {
    await addLine(play, say('topic:first'), text);
  }
  await expect(list.getByText(text, { exact: true }).first()).toBeVisible();
}

async function original(play: Play) {
  const { person, story, stage } = play;
  const said = story.topic.citizenWordsOriginal;
  if (!said) return;
  await person.unfold(say('topic:line.ownLanguage'));
  const language = languageName(said.lang, 'da');
  await person.pick(say('topic:original.language'), language);
  const label = say('topic:original.words', { language });
  await person.write(label, said.text);
  await expect(stage.page.getByLabel(label)).toHaveAttribute('dir', said.dir);
}

async function typedBy(play: Play) {
  const { person, stage, story, account } = play;
  const { typedBy: id } = story.topic;
  if (!id) return undefined;
  const name = play.nameOf(id);
  const summary = new RegExp(`^${say('topic:typedBy', { name: '' }).trim()}`);
  await person.unfold(summary);
  const answer = stage.page
    .getByRole('group', { name: say('topic:whoTyped') })
    .getByRole('radio', { name, exact: true });
  if (await person.has(answer)) {
    if (!(await answer.isChecked())) await person.pressOn(answer);
    return undefined;
  }
  const one = story.participants.find((other) => account.peek(other).id === id);
  if (!one) return account.notPlayed(story.topic, `nobody in the file is ${id}`, ['typedBy']);
  await person.press('button', say('topic:someoneElse'));
  await addPerson(play, one);
  await expect(stage.page.getByText(say('topic:typedBy', { name }))).toBeVisible();
  return undefined;
}
