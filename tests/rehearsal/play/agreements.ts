// Who does what: every agreement with all its fields and the citizen's own answer, and what is not an agreement beside it.
import { expect } from '../expect.ts';
import type { Answer } from '../../../src/meeting/agreements.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { ScenarioAgreement } from '../scenario.ts';
import { writeLine } from './interpreter.ts';
import { pickPerson } from './noted.ts';
import { otherLists } from './otherLists.ts';
import type { Play } from './play.ts';

const statuses = ['notNeeded', 'decided', 'pending', 'missingFromMeeting'] as const;
const withoutDate = 'datoen er ikke aftalt endnu';

/** The citizen's answer as the app takes it; nothing when the file tells none. */
export const answerOf = (makesSense: string | null | undefined): Answer | null =>
  makesSense === 'yes' ? 'yes' : makesSense === 'no' ? 'change' : makesSense ? 'thinking' : null;

const composer = ({ stage }: Play) => stage.page.getByRole('form', { name: say('agreements:compose.label') });

export async function playAgreements(play: Play): Promise<void> {
  const { story, stage } = play;
  for (const one of story.agreements) await compose(play, one);
  await otherLists(play);
  await noAgreement(play, story.agreements);
  await stage.step('agreements');
}

export async function compose(play: Play, one: ScenarioAgreement): Promise<void> {
  const { person, stage, account } = play;
  const form = composer(play);
  account.took(one, ['id']);
  await person.write(say('agreements:compose.what'), one.what, form);
  await writeLine(play, one.what, form);
  const offered = await labelled(form, say('agreements:compose.who')).locator('option').allInnerTexts();
  if (!offered.includes(play.nameOf(one.who))) {
    account.notPlayed(one, `${play.nameOf(one.who)} cannot have an agreement`);
    await person.press('button', say('agreements:compose.cancel'), form);
    return;
  }
  await person.pick(say('agreements:compose.who'), play.nameOf(one.who), form);
  if (one.due) await person.pickDate(say('agreements:compose.due'), one.due, form);
  else {
    await person.press('button', say('agreements:compose.noDue'), form);
    account.remark(`an agreement without a date needs a reason: "${withoutDate}"`);
    await person.write(say('agreements:compose.noDueBecause'), withoutDate, form);
  }
  await decision(play, one);
  await more(play, one);
  await stage.step('agreement');
  const answer = answerOf(one.makesSense);
  if (answer === 'change' && !account.peek(one).citizenEdited)
    account.remark(`"${one.what}": the app keeps that the citizen wants it otherwise`, one, ['citizenEdited']);
  if (answer) {
    const row = form.getByRole('group', { name: say('agreements:answer.question', { name: play.citizen }) });
    await person.press('button', say(`words:answer.${answer}`), row);
  } else {
    await person.press('button', say('agreements:compose.save'), form);
  }
  await expect(labelled(form, say('agreements:compose.what'))).toHaveValue('');
  const list = stage.page.getByRole('list', { name: say('agreements:list.label') });
  await expect(list.getByText(one.what, { exact: true }).first()).toBeVisible();
}

async function decision(play: Play, one: ScenarioAgreement) {
  const { person, account } = play;
  const form = composer(play);
  const { authority } = one;
  const told = authority?.needed === false ? 'notNeeded' : statuses.find((known) => known === authority?.status);
  if (!told)
    account.remark('an agreement needs to say who decides: "ingen behøver give lov"', one, ['authority.status']);
  const status = told ?? 'notNeeded';
  if (authority) account.took(authority, ['needed', 'status']);
  await person.choose(say('agreements:decides.question'), say(`agreements:decides.${status}`), form);
  if (status === 'notNeeded') {
    account.notPlayed(
      one,
      'nothing is decided',
      account.peek(one).writtenDecisionExpected ? ['writtenDecisionExpected'] : [],
    );
    account.took(one, account.peek(one).writtenDecisionExpected ? [] : ['writtenDecisionExpected']);
    if (authority) account.forReader(authority, ['byId'], 'nobody has to allow it');
    return;
  }
  if (authority) await pickPerson(play, say('agreements:decides.by'), authority, 'byId', form);
  const by = labelled(form, say('agreements:decides.by'));
  if (!account.peek(one).authority?.byId) {
    const decider = play.nameOf(one.who);
    account.remark(`"${one.what}": somebody has to be named as the one who decides: ${decider}`, one, [
      'authority.byId',
    ]);
    await person.pickOn(by, decider);
  }
  await person.check(say('agreements:decides.inWriting'), one.writtenDecisionExpected === true, form);
}

async function more(play: Play, one: ScenarioAgreement) {
  const { person, account } = play;
  const form = composer(play);
  const known = account.peek(one);
  const has = [
    known.recurring,
    known.firstStep,
    known.speakUp,
    known.confidence,
    known.confidenceBefore,
    known.authority?.note,
    known.citizenEdited,
    known.fromParkingLot,
    known.replaces,
  ];
  if (
    known.with.length === 0 &&
    has.every((part) => part === undefined || part === null || part === false || part === '')
  )
    return;
  await person.unfold(say('agreements:more.open'), form);
  const others = form.getByRole('group', { name: say('agreements:more.with'), exact: true });
  for (const [at, id] of one.with.entries()) {
    const box = others.getByRole('checkbox', { name: play.nameOf(id), exact: true });
    if (await person.has(box)) await person.check(play.nameOf(id), true, others);
    else account.notPlayed(one, `${play.nameOf(id)} is not among those it can be done with`, [`with[${at}]`]);
  }
  if (one.recurring) await person.write(say('agreements:more.recurring'), one.recurring, form);
  if (one.firstStep) {
    await person.write(say('agreements:more.firstStep'), one.firstStep.text, form);
    await writeLine(play, one.firstStep.text, form);
    if (one.firstStep.due) await person.pickDate(say('agreements:more.firstStepDue'), one.firstStep.due, form);
  }
  await pickPerson(play, say('agreements:more.speakUp'), one, 'speakUp', form);
  if (one.authority?.note) await person.write(say('agreements:more.decisionNote'), one.authority.note, form);
  await whereFrom(play, one);
  if (one.citizenEdited) await person.check(say('agreements:more.citizenEdited', { name: play.citizen }), true, form);
  const steps = [
    ['before', one.confidenceBefore],
    ['now', one.confidence],
  ] as const;
  for (const [when, step] of steps) {
    if (typeof step !== 'number') continue;
    const offered = await person.chooseIfOffered(say(`agreements:confidence.${when}`), String(step), form);
    if (!offered)
      account.notPlayed(one, 'a whole number from 0 to 10', [when === 'now' ? 'confidence' : 'confidenceBefore']);
  }
}

async function whereFrom(play: Play, one: ScenarioAgreement) {
  const { person, story, account } = play;
  const form = composer(play);
  const { fromParkingLot, replaces } = account.peek(one);
  const sources = [
    [
      'fromParkingLot',
      say('agreements:more.fromParked'),
      account.peek(story).parkingLot.find(({ id }) => id === fromParkingLot)?.text,
    ],
    ['replaces', say('agreements:more.replaces'), toldAs(play, replaces)],
  ] as const;
  for (const [field, label, text] of sources) {
    if (!account.peek(one)[field]) continue;
    const list = labelled(form, label);
    const offered = (await person.has(list)) ? await list.locator('option').allInnerTexts() : [];
    if (!text || !offered.includes(text)) account.notPlayed(one, `"${label}" does not offer it`, [field]);
    else {
      account.took(one, [field]);
      await person.pickOn(list, text);
    }
  }
}

/** An agreement of last time, as the list names it. */
function toldAs(play: Play, agreementId: string | null | undefined): string | undefined {
  const old = play.account.peek(play.story).agreements.find(({ id }) => id === agreementId);
  return old && `${play.nameOf(old.who)}: ${old.what}`;
}

/** When the citizen has said yes to nothing, the meeting needs a reason the citizen accepts. */
export async function noAgreement(play: Play, agreements: readonly ScenarioAgreement[]): Promise<void> {
  const { person, account, stage } = play;
  if (agreements.some((one) => account.peek(one).makesSense === 'yes')) return;
  const because = 'vi tænker over det til næste gang';
  account.remark(`nothing is agreed, and the app asks why: "${because}"`);
  await person.press('button', say('agreements:none.open'));
  await person.write(say('agreements:none.because'), because);
  await stage.step('no-agreement');
  await person.press('button', say('agreements:none.accept'));
}

/** Every agreement, large, one after the other, until the end. */
export async function readAllAloud(play: Play): Promise<void> {
  const { person, stage } = play;
  const toEnd = stage.page.getByRole('button', { name: say('agreements:toClosing'), exact: true });
  const aloud = stage.page.getByRole('button', { name: say('agreements:goOn'), exact: true });
  if (await person.has(aloud)) {
    await person.pressOn(aloud);
    const next = stage.page.getByRole('button', { name: say('agreements:aloud.next'), exact: true });
    await expect(next.or(toEnd).first()).toBeVisible();
    await stage.step('read-aloud');
    while (await person.has(next)) {
      const heading = await stage.page.getByRole('heading', { level: 1 }).innerText();
      await person.pressOn(next);
      await expect(stage.page.getByRole('heading', { level: 1 })).not.toHaveText(heading, { useInnerText: true });
      await stage.step('read-aloud');
    }
  }
  await person.pressOn(toEnd);
}
