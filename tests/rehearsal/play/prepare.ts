// "Gør klar": what the citizen brings, part by part, as it stands in the file.
import { capitalised } from '../../../src/locales/dates.ts';
import { languageName, littleDanish } from '../../../src/screens/frame/languageNames.ts';
import { supportNeedCodes } from '../../../src/content/supportNeeds.ts';
import { say } from '../danish.ts';
import { writeLine } from './interpreter.ts';
import { addLine, addPerson } from './lines.ts';
import { beginning, type Play } from './play.ts';
import { backToTopic, sayYes } from './topic.ts';

type Part = Parameters<typeof partName>[0];
const partName = (
  part:
    | 'visit'
    | 'goodLife'
    | 'works'
    | 'worries'
    | 'wantsToSay'
    | 'questions'
    | 'notToTalkAbout'
    | 'broughtAlong'
    | 'support'
    | 'plan',
) => say(`prepare:part.${part}`);

/** Answers what could not be chosen yet. */
export async function playPreparation(play: Play): Promise<readonly string[]> {
  const { person, stage } = play;
  await person.press('button', say('topic:prepare'));
  await visit(play);
  await ownWords(play);
  await support(play);
  await interpreted(play);
  const missing = await plan(play);
  await person.press('button', say('prepare:toTopic'));
  await stage.page.getByRole('heading', { level: 1, name: say('topic:title', { name: play.citizen }) }).waitFor();
  return missing;
}

const to = async ({ person, stage }: Play, part: Part) =>
  person.press('button', beginning(partName(part)), stage.page.getByRole('navigation', { name: say('prepare:parts') }));

async function visit(play: Play) {
  const { person, stage, story, account } = play;
  const { date, place, with: others = [] } = story.preparation ?? {};
  await to(play, 'visit');
  if (date) await person.pickDate(say('prepare:visit.date'), date);
  if (place) await person.write(say('prepare:visit.place'), place);
  const main = stage.page.getByRole('main');
  for (const [at, id] of others.entries()) {
    const name = play.nameOf(id);
    if (name === play.citizen) continue;
    const box = main.getByRole('checkbox', { name, exact: true });
    if (await person.has(box)) {
      await person.check(name, true, main);
      continue;
    }
    const one = story.participants.find((other) => account.peek(other).id === id);
    if (!one) {
      if (story.preparation) account.notPlayed(story.preparation, `nobody in the file is ${id}`, [`with[${at}]`]);
      continue;
    }
    await person.press('button', say('prepare:visit.someoneElse'), main);
    await addPerson(play, one);
    await box.waitFor();
  }
  await stage.step('prepare-visit');
}

async function ownWords(play: Play) {
  const { person, stage, story } = play;
  const { preparation } = story;
  if (!preparation) return;
  if (preparation.goodLife) {
    await to(play, 'goodLife');
    await person.write(say('prepare:goodLife.label'), preparation.goodLife);
    await stage.step('prepare-good-life');
  }
  const lists = [
    ['works', preparation.whatWorksAlready],
    ['worries', preparation.worries],
    ['questions', preparation.questions],
  ] as const;
  for (const [part, lines] of lists) {
    if (lines.length === 0) continue;
    await to(play, part);
    for (const line of lines) await addLine(play, say(`prepare:${part}.add`), line);
    await stage.step(`prepare-${part}`);
  }
  const points = [
    ['wantsToSay', preparation.wantsToSay],
    ['broughtAlong', preparation.broughtAlong],
  ] as const;
  for (const [part, lines] of points) {
    if (lines.length === 0) continue;
    await to(play, part);
    for (const { text, mayBeShown } of lines) {
      await addLine(play, say(`prepare:${part}.add`), text);
      const line = stage.page.getByRole('listitem').filter({ hasText: text });
      await person.check(say('prepare:mayBeShown'), mayBeShown === true, line);
    }
    await stage.step(`prepare-${part}`);
  }
  // Only referred to in the file itself.
  for (const point of preparation.wantsToSay) play.account.forReader(point, ['id'], 'names the line in the file');
}

/** The language is known only now. */
async function interpreted(play: Play) {
  const { stage, story, account, lines } = play;
  const { preparation } = account.peek(story);
  for (const part of ['wantsToSay', 'broughtAlong'] as const) {
    const said = (preparation?.[part] ?? []).map(({ text }) => text).filter((text) => text in lines);
    if (said.length === 0) continue;
    await to(play, part);
    for (const text of said) await writeLine(play, text, stage.page.getByRole('listitem').filter({ hasText: text }));
    await stage.step(`prepare-${part}-interpreted`);
  }
}

async function support(play: Play) {
  const { person, stage, story, account } = play;
  const { supportNeeds, languages } = story.citizen;
  await to(play, 'support');
  const main = stage.page.getByRole('main');
  const lineWith = (label: string) =>
    main.getByRole('listitem').filter({ has: stage.page.getByRole('checkbox', { name: label, exact: true }) });
  const taken = new Set<string>();
  for (const need of supportNeeds) {
    const code = supportNeedCodes.find((one) => one === need.code) ?? 'other';
    if (taken.has(code)) {
      account.notPlayed(need, `one "${say(`words:supportNeed.${code}`)}" is all there is room for`);
      continue;
    }
    taken.add(code);
    if (code !== need.code)
      account.notPlayed(need, `no such need: it stands under "${say('words:supportNeed.other')}"`, ['code']);
    const label = say(`words:supportNeed.${code}`);
    await person.check(label, true, main);
    if (need.text) await person.write(beginning(say('prepare:support.ownWords')), need.text, lineWith(label));
  }
  const named = (code: string) =>
    capitalised(code === littleDanish ? say('prepare:language.littleDanish') : languageName(code, 'da'), 'da');
  for (const code of languages) {
    const box = main.getByRole('checkbox', { name: named(code), exact: true });
    if (await person.has(box)) await person.check(named(code), true, main);
    else await addLine(play, say('prepare:support.otherLanguage'), code, main, named(code));
  }
  const codes = account.peek(languages);
  if (codes.length > 0 && !codes.includes('da')) await person.check(named('da'), false, main);
  await stage.step('prepare-support');
}

async function plan(play: Play) {
  const { person, stage, story } = play;
  const { plannedMinutes, place, start } = story.meeting;
  await to(play, 'plan');
  await person.pickDate(say('prepare:plan.date'), story.meeting.date);
  if (start) await person.pickTime(say('prepare:plan.start'), start);
  if (plannedMinutes) await person.write(say('prepare:plan.minutes'), String(plannedMinutes));
  if (place) await person.write(say('prepare:plan.place'), place);
  const missing = await whoChoseAndWrites(play);
  await stage.step('prepare-plan');
  return missing;
}

/** Somebody who is not on the list yet is chosen when the table is known. */
async function whoChoseAndWrites(play: Play): Promise<readonly string[]> {
  const { person, stage, story } = play;
  const { placeChosenBy, recorderId } = story.meeting;
  const asked = [
    [say('prepare:plan.placeChosenBy'), placeChosenBy, 'placeChosenBy'],
    [say('prepare:plan.recorder'), recorderId, 'recorderId'],
  ] as const;
  const missing: ('placeChosenBy' | 'recorderId')[] = [];
  for (const [question, id, field] of asked) {
    if (!id) continue;
    const name = play.nameOf(id);
    const answer = stage.page.getByRole('group', { name: question }).getByRole('radio', { name, exact: true });
    if (!(await person.has(answer))) missing.push(field);
    else if (!(await answer.isChecked())) await person.pressOn(answer);
  }
  return missing;
}

/** A second visit, when the one who chose the place or writes was not known at the first. */
export async function finishPlan(play: Play): Promise<void> {
  const { person, account, story } = play;
  await backToTopic(play);
  await person.press('button', say('topic:prepare'));
  await to(play, 'plan');
  const missing = await whoChoseAndWrites(play);
  account.notPlayed(story.meeting, 'not among the people of the meeting', missing);
  await person.press('button', say('prepare:toTopic'));
  await sayYes(play, 'plan-finished');
}
