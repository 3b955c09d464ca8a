// The end: every thing that was put aside gets an outcome, the next meeting, the citizen's evaluation, the sheet.
import { expect } from '../expect.ts';
import { evaluationQuestions } from '../../../src/meeting/closing.ts';
import { languageName } from '../../../src/screens/frame/languageNames.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { Scenario } from '../scenario.ts';
import { beginning, type Play } from './play.ts';
import { mustAsksOf } from './supportCards.ts';
import { faultsOnWays } from './ways.ts';

type Part = 'parked' | 'questions' | 'next' | 'call' | 'time' | 'deletion';

export async function lookAt({ person, stage }: Play, part: Part): Promise<void> {
  const list = stage.page.getByRole('navigation', { name: say('closing:list') });
  await person.press('button', beginning(say(`closing:part.${part}`)), list);
  await expect(
    stage.page.getByRole('heading', { level: 2, name: say(`closing:part.${part}`), exact: true }),
  ).toBeVisible();
}

export async function playClosing(play: Play): Promise<void> {
  const { story, account } = play;
  await notMentioned(play);
  if (story.parkingLot.length > 0) await lookAt(play, 'parked');
  for (const item of story.parkingLot) await settle(play, item);
  if (story.openQuestions.length > 0) await lookAt(play, 'questions');
  for (const question of story.openQuestions) await answerable(play, question);
  const { followUp } = story;
  await next(play, followUp, account.peek(followUp)?.place);
  await endAndDelete(play, story.meeting.end);
  await play.stage.step('closing');
}

/** What the citizen wanted said and nobody has mentioned: the file does not tell, so the citizen lets it be. */
async function notMentioned(play: Play) {
  const { person, stage, account } = play;
  const left = mustAsksOf(play).filter(({ isSaid }) => !isSaid);
  if (left.length === 0) return;
  const list = stage.page.getByRole('navigation', { name: say('closing:list') });
  await person.press('button', beginning(say('support:closing.part')), list);
  for (const { text, label } of left) {
    account.remark(`"${text}" is said by nobody in the file: ${play.citizen} lets it be`);
    await person.choose(label, beginning(say('support:closing.letBe')));
  }
  await stage.step('not-mentioned');
}

const outcomes = ['agreement', 'nextMeeting', 'elsewhere', 'citizenDecidesLater'] as const;

async function settle(play: Play, item: Scenario['parkingLot'][number]) {
  const { person, stage, account, story, citizen: name } = play;
  const { text, resolution, resolvedBy, agreementId } = account.peek(item);
  const thing = stage.page
    .getByRole('listitem')
    .filter({ has: stage.page.getByRole('group', { name: text, exact: true }) });
  account.took(item, ['resolution']);
  if (resolvedBy && play.nameOf(resolvedBy) !== name)
    account.notPlayed(item, 'only the citizen decides', ['resolvedBy']);
  else account.took(item, ['resolvedBy']);
  if (resolution === 'deletedByCitizen') {
    await person.press('button', say('closing:parked.delete', { name }), thing);
    return stage.step('deleted-by-the-citizen');
  }
  const outcome = outcomes.find((known) => known === resolution);
  if (!outcome) account.remark(`"${text}" has no outcome in the file: the citizen decides later`);
  const label = say(`closing:parked.outcome.${outcome ?? 'citizenDecidesLater'}`, { name });
  const choice = thing.getByRole('radio', { name: label, exact: true });
  if (!(await choice.isChecked())) await person.pressOn(choice);
  if (outcome !== 'agreement') return undefined;
  const what = account.peek(story).agreements.find(({ id }) => id === agreementId)?.what;
  const which = thing
    .getByRole('group', { name: say('closing:parked.which') })
    .getByRole('radio', { name: what ?? '', exact: true });
  if (!what || !(await person.has(which))) return account.notPlayed(item, 'no such agreement', ['agreementId']);
  account.took(item, ['agreementId']);
  if (!(await which.isChecked())) await person.pressOn(which);
  return undefined;
}

async function answerable(play: Play, question: Scenario['openQuestions'][number]) {
  const { person, stage, account, story } = play;
  const { text, ownerId, due } = account.peek(question);
  const card = stage.page.getByRole('region', { name: text, exact: true });
  if (ownerId) {
    const owner = card.getByRole('radio', { name: play.nameOf(ownerId), exact: true });
    if (await person.has(owner)) {
      account.took(question, ['ownerId']);
      if (!(await owner.isChecked())) await person.pressOn(owner);
    }
  }
  if (!ownerId || !due) {
    account.remark(`"${text}" has nobody or no day in the file: nobody needs the answer any more`);
    await person.choose(say('closing:questions.status'), say('closing:questions.statusOf.withdrawn'), card);
  }
  const { followUp } = account.peek(story);
  if (!followUp) account.notPlayed(question, 'what the answer was came after the meeting', ['status']);
  else if (account.peek(question).status === 'open') account.took(question, ['status']);
  else account.notPlayed(question, 'no such outcome of a question', ['status']);
}

/** When you meet again; without a day nothing is arranged. */
async function next(play: Play, followUp: Scenario['followUp'], place: string | null | undefined) {
  const { person } = play;
  await lookAt(play, 'next');
  if (!followUp) return;
  await person.pickDate(say('closing:next.date'), followUp.date);
  if (followUp.start) await person.pickTime(say('closing:next.time'), followUp.start);
  if (place && followUp.place) await person.write(say('closing:next.place'), followUp.place);
  await play.stage.step('next-meeting');
}

export async function endAndDelete(play: Play, end: string | null | undefined): Promise<void> {
  const { person } = play;
  if (end) {
    await lookAt(play, 'time');
    await person.pickTime(say('closing:time.end'), end);
  }
  await lookAt(play, 'deletion');
  await person.press('radio', say('closing:deletion.months.12'));
}

export async function playEvaluation(play: Play, told: Scenario['closingEvaluation']): Promise<Uint8Array | undefined> {
  const { person, stage, citizen: name, account } = play;
  await person.press('button', say('closing:goOn'));
  await expect(
    stage.page.getByRole('heading', { level: 1, name: say('closing:evaluation.title', { name }) }),
  ).toBeVisible();
  if (!told) {
    await stage.step('evaluation-left-out');
    await person.press('button', say('closing:evaluation.skip'));
    return undefined;
  }
  for (const question of evaluationQuestions) {
    const face = told[question];
    if (face !== 'yes' && face !== 'some' && face !== 'no') continue;
    const row = stage.page.getByRole('group', { name: say(`words:evaluation.${question}`) });
    await person.press('button', say(`words:face.${face}`), row);
  }
  if (told.comment) await person.write(say('closing:evaluation.comment'), told.comment);
  if (told.commentOriginal) {
    const { lang, text } = told.commentOriginal;
    const field = labelled(stage.page, say('closing:evaluation.commentIn', { language: languageName(lang, 'da') }));
    if (await person.has(field)) {
      await person.writeOn(field, text);
      account.took(told.commentOriginal, ['dir']);
    } else account.notPlayed(told, 'no field for that language', ['commentOriginal']);
  }
  account.took(told, ['skipped']);
  account.forReader(told, ['by', 'language'], 'the page is the citizen’s own');
  await stage.step('evaluation');
  const paper = await stage.print('evaluation');
  await person.press('button', say('closing:evaluation.done'));
  return paper;
}

/** What came out of the printer: the citizen's sheet, and one for all. */
export interface Sheets {
  readonly citizen: Uint8Array;
  readonly all: Uint8Array;
  /** What was wrong with what went home another way. */
  readonly faults: readonly string[];
}

export async function handOver(
  play: Play,
  which: string,
  promised: Parameters<typeof faultsOnWays>[2],
): Promise<Sheets> {
  const { person, stage, citizen: name } = play;
  await expect(stage.page.getByRole('heading', { level: 1, name: say('handover:title', { name }) })).toBeVisible();
  await topicToTheByte(play);
  await stage.step('handover');
  await person.press('button', say('handover:print'));
  const citizen = await stage.print(`${which}-citizen`);
  if (stage.keeps) {
    await person.choose(say('handover:forWhom'), say('handover:forEach'));
    await stage.print(`${which}-each`);
  }
  await person.choose(say('handover:forWhom'), say('handover:forAll'));
  const all = await stage.print(`${which}-all`);
  await stage.step('handover-for-all');
  await person.press('button', say('handover:print'));
  const faults = await faultsOnWays(play, which, promised);
  await stage.step('handed-over');
  await person.press('button', say('handover:end'));
  const heading = new RegExp(`^(?:${say('closing:closed.title')}|${say('closing:closed.titleNothing')})$`);
  await expect(stage.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await stage.step('closed');
  return { citizen, all, faults };
}

/** R01: from the first day to the sheet not one byte of the citizen's words has changed. */
async function topicToTheByte({ stage, story, account }: Play) {
  const { citizenWords, citizenWordsOriginal, history } = account.peek(story).topic;
  const quoted = await stage.page.getByRole('blockquote').evaluateAll((all) => all.map((one) => one.textContent));
  expect(quoted).toContain(citizenWords);
  if (citizenWordsOriginal && history.length === 0) expect(quoted).toContain(citizenWordsOriginal.text);
}
