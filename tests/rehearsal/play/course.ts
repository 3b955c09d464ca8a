// The page across the meetings, opened from the closed follow-up and held against the file: every promise under the side
// that made it with its result, side and next step, and the chair then and now. Leaves a picture and the printed sheet.
import type { Locator, Page } from 'playwright';
import { capitalised, weekdayDate } from '../../../src/locales/dates.ts';
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { textOf } from '../paper.ts';
import type { Scenario } from '../scenario.ts';
import { chairsToldOf, legsToldOf } from './courseChairs.ts';
import { promisesToldOf, type ToldPromise } from './coursePromises.ts';
import type { Play } from './play.ts';

type FollowUp = NonNullable<Scenario['followUp']>;
const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const regionOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

export async function playCourse(play: Play, told: FollowUp): Promise<readonly string[]> {
  const { person, stage, citizen: name, account, story } = play;
  const { page } = stage;
  await person.press('button', say('reply:course', { name }));
  await expect(page.getByRole('heading', { level: 1, name: say('course:title', { name }) })).toBeVisible();
  await stage.step('course');
  await stage.pictureOf(page, 'course-whole', true);
  const promises = promisesToldOf(play, told);
  const faults = [
    ...(await faultsInMeetings(play, told)),
    ...(await faultsInPictures(page, [...chairsToldOf(play, told), ...legsToldOf(play, told)])),
    ...(await faultsInPromises(page, promises)),
    ...(await faultsInSucceeded(page, promises)),
    ...faultsOnPaper(await textOf(await stage.print('course')), promises, account.peek(story).topic.citizenWords),
  ];
  await person.press('button', say('course:back'));
  await expect(page.getByRole('heading', { level: 1, name: say('closing:closed.title') })).toBeVisible();
  return faults.map((fault) => `the course: ${fault}`);
}

const isMissing = (there: readonly string[], wanted: string, what: string): readonly string[] =>
  there.includes(wanted) ? [] : [`${what} is not there: "${wanted}", but ${JSON.stringify(there)}`];

async function faultsInMeetings({ stage, account, story }: Play, told: FollowUp): Promise<readonly string[]> {
  const part = regionOf(stage.page, say('course:meetings.title'));
  const { topic, meeting } = account.peek(story);
  const { date, citizenComment } = account.peek(told);
  const quoted = await part.getByRole('blockquote').evaluateAll((all) => all.map((one) => one.textContent));
  const days = await part.getByRole('heading', { level: 3 }).allInnerTexts();
  const wanted = [meeting.date, date].map((day) => capitalised(weekdayDate(day, 'da'), 'da'));
  return [
    ...isMissing(quoted, topic.citizenWords, 'the topic'),
    ...(citizenComment ? isMissing(quoted, citizenComment, 'what the citizen said') : []),
    // The story's year need not be this one: the page then says the year, and the day is the same.
    ...wanted.flatMap((day, at) =>
      days[at]?.startsWith(day.replace(/ \d{4}$/, '')) ? [] : [`meeting ${at + 1} is on ${day}, not ${days[at] ?? ''}`],
    ),
  ];
}

async function faultsInPictures(page: Page, wanted: readonly RegExp[]): Promise<readonly string[]> {
  const pictures = await page.getByRole('img').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  return [
    ...wanted
      .filter((sentence) => !pictures.some((one) => one && sentence.test(one)))
      .map((sentence) => `no picture says ${String(sentence)}, but ${JSON.stringify(pictures)}`),
    ...(pictures.length === wanted.length ? [] : [`${pictures.length} pictures, not ${wanted.length}`]),
  ];
}

async function faultsInPromises(page: Page, wanted: readonly ToldPromise[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const side of ['citizen', 'municipality', 'others'] as const) {
    const part = regionOf(page, say(`course:promises.by.${side}`));
    const its = wanted.filter((one) => one.side === side);
    const stories = part.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4 }) });
    if ((await stories.count()) !== its.length)
      faults.push(`${side}: ${await stories.count()} promises, not ${its.length}`);
    for (const one of its) faults.push(...(await faultsInStory(page, stories, one)));
    if (its.length === 0) continue;
    const marks = part.getByRole('list', { name: say(`course:promises.marks.${side}`) }).getByRole('listitem');
    const words = (await marks.allInnerTexts()).map(inOneLine);
    const told = its.map(({ word }) => word);
    if (JSON.stringify(words) !== JSON.stringify(told)) faults.push(`${side}: the marks say ${words.join(', ')}`);
  }
  return faults;
}

async function faultsInStory(page: Page, stories: Locator, one: ToldPromise): Promise<readonly string[]> {
  const story = stories.filter({ has: page.getByRole('heading', { level: 4, name: one.heading, exact: true }) });
  if ((await story.count()) !== 1) return [`"${one.heading}" stands ${await story.count()} times on its side`];
  const text = inOneLine(await story.innerText());
  const [terms, lines] = [story.getByRole('term'), story.getByRole('definition')];
  const said = (await terms.allInnerTexts()).map(async (term, at) => [term, await lines.nth(at).innerText()]);
  const pairs = await Promise.all(said);
  return [
    ...(text.includes(inOneLine(`${one.word} ${one.happened}`))
      ? []
      : [`"${one.heading}" is not said to be ${one.word}: ${text}`]),
    ...(JSON.stringify(pairs) === JSON.stringify(one.lines)
      ? []
      : [`"${one.heading}" says ${JSON.stringify(pairs)} and not ${JSON.stringify(one.lines)}`]),
  ];
}

async function faultsInSucceeded(page: Page, promises: readonly ToldPromise[]): Promise<readonly string[]> {
  const kept = promises.filter(({ isKept }) => isKept);
  const items = regionOf(page, say('course:succeeded.title')).getByRole('listitem');
  const texts = (await items.allInnerTexts()).map(inOneLine);
  return [
    ...kept
      .filter(({ happened, what }) => !texts.some((text) => text.includes(inOneLine(happened)) && text.includes(what)))
      .map(({ heading }) => `"${heading}" worked out, and the page does not say so`),
    ...(texts.length === kept.length ? [] : [`${texts.length} worked out, not ${kept.length}`]),
  ];
}

const faultsOnPaper = (paper: string, promises: readonly ToldPromise[], topic: string): readonly string[] =>
  [topic, ...promises.flatMap(({ what, word, happened }) => [what, word, happened])]
    .filter((words) => !paper.includes(inOneLine(words)))
    .map((words) => `not on paper: ${words}`);
