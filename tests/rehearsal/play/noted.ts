// What is written down while people talk, each kind in its own form.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { labelled } from '../person.ts';
import type { Scenario, TimelineEntry } from '../scenario.ts';
import type { Play } from './play.ts';

type Entry = TimelineEntry;

/** Opens one of the forms and answers with its window. */
async function openForm({ person, stage }: Play, menu: string, item: string, title = item) {
  await person.fromMenu(menu, item);
  const form = stage.page.getByRole('dialog', { name: title, exact: true });
  await expect(form).toBeVisible();
  return form;
}
type Form = Awaited<ReturnType<typeof openForm>>;

async function save({ person }: Play, form: Form) {
  await person.press('button', say('discussion:form.save'), form);
  await expect(form).toBeHidden();
}

const another = (play: Play, item: string, title = item) => openForm(play, say('discussion:capture.more'), item, title);

/** Picks a person when the list has that name; otherwise says that it does not. */
export async function pickPerson(play: Play, label: string, piece: object, field: string, form: Form): Promise<void> {
  const { person, account } = play;
  const id = (account.peek(piece) as Readonly<Record<string, unknown>>)[field];
  if (typeof id !== 'string' || id === '') return;
  const name = play.nameOf(id);
  const list = labelled(form, label);
  const offered = await list.locator('option').allInnerTexts();
  if (!offered.includes(name)) {
    account.notPlayed(piece, `${name} is not among those "${label}" offers`, [field]);
    return;
  }
  account.took(piece, [field]);
  await person.pick(label, name, form);
}

export async function explainTerm(play: Play, entry: Entry): Promise<void> {
  const form = await another(play, say('discussion:kind.termExplained'));
  await play.person.write(say('discussion:form.term'), entry.term ?? '', form);
  await play.person.write(say('discussion:form.explanation'), entry.explanation ?? '', form);
  await pickPerson(play, say('discussion:form.explainedBy'), entry, 'by', form);
  await save(play, form);
}

const always = [say('method:choice.else'), say('method:choice.notNow')];

export async function offerChoice(play: Play, entry: Entry): Promise<void> {
  const { person, stage, citizen: name, account } = play;
  const form = await another(play, say('discussion:kind.choiceOpen', { name }));
  await person.write(say('discussion:form.choice', { name }), entry.question ?? '', form);
  if (!always.every((way) => entry.options.includes(way)))
    account.remark(`"${always.join('" and "')}" stand on every card`, entry, ['options']);
  const ways = entry.options.filter((option) => !always.includes(option));
  for (const [at, way] of ways.entries()) {
    if (at > 1) await person.press('button', say('discussion:form.anotherOption'), form);
    await person.write(say('discussion:form.option', { number: at + 1 }), way, form);
  }
  await person.press('button', say('discussion:form.save'), form);
  const card = stage.page.getByRole('dialog', { name: say('method:choice.press', { name }), exact: true });
  await expect(card).toBeVisible();
  if (entry.chosen) {
    const chosen = card.getByRole('button', { name: entry.chosen, exact: true });
    if (await person.has(chosen)) await person.pressOn(chosen);
    else account.notPlayed(entry, 'not one of the ways that are offered', ['chosen']);
  }
  await stage.step('choice-card');
  account.forReader(entry, ['by'], 'the choice is always the citizen’s');
  await person.press('button', say('method:choice.done'), card);
  await expect(card).toBeHidden();
}

export async function checkClaim(play: Play, entry: Entry): Promise<void> {
  const form = await another(play, say('discussion:kind.claimCheck'));
  await play.person.write(say('discussion:form.claim'), entry.claim ?? '', form);
  await pickPerson(play, say('discussion:form.saidBy'), entry, 'by', form);
  if (entry.kind === 'rule' || entry.kind === 'habit') {
    await play.person.choose(say('discussion:form.verdict'), say(`words:claim.${entry.kind}`), form);
  }
  await pickPerson(play, say('discussion:form.whoFinds'), entry, 'sourceOwnerId', form);
  await save(play, form);
}

export async function refuse(play: Play, entry: Entry): Promise<void> {
  const form = await another(play, say('discussion:kind.refusal'));
  await play.person.write(say('discussion:form.refused'), entry.what ?? '', form);
  if (entry.why) await play.person.write(say('discussion:form.why'), entry.why, form);
  await pickPerson(play, say('discussion:form.decidedBy'), entry, 'decidedBy', form);
  const decidedBy = labelled(form, say('discussion:form.decidedBy'));
  if ((await decidedBy.inputValue()) === '') await play.person.pickOn(decidedBy, play.gamemaster);
  if (entry.instead) await play.person.write(say('discussion:form.instead'), entry.instead, form);
  await play.person.check(say('discussion:form.inWriting'), entry.writtenDecisionExpected === true, form);
  await save(play, form);
}

/** In the opening or in the talk, wherever the person is. */
export async function consent(
  play: Play,
  entry: Entry | undefined,
  told: Scenario['consents'][number],
  inOpening = false,
): Promise<void> {
  const { person, citizen: name, account, stage } = play;
  const answer = account.peek(told).answer;
  if (!told.what || (answer !== 'yes' && answer !== 'no')) {
    account.notPlayed(told, 'what is shared, and a yes or a no, is needed');
    return;
  }
  account.took(told, ['answer']);
  const title = say('discussion:consent.title');
  if (inOpening) await person.press('button', say('opening:consents.add'));
  const form = inOpening ? stage.page.getByRole('dialog', { name: title, exact: true }) : await another(play, title);
  account.took(told, ['id', 'givenAt']);
  await person.write(say('words:consent.what'), told.what, form);
  const withWhom = form.getByRole('group', { name: say('words:consent.toWhom') });
  for (const [at, id] of told.sharedWith.entries()) {
    const here = play.nameOf(id);
    const away = `${here} (${say('words:attendance.absent')})`;
    const box = (name: string) => withWhom.getByRole('checkbox', { name, exact: true });
    if (await person.has(box(here))) await person.check(here, true, withWhom);
    else if (await person.has(box(away))) await person.check(away, true, withWhom);
    else account.notPlayed(told, `${play.nameOf(id)} is not among those it can be shared with`, [`sharedWith[${at}]`]);
  }
  if (told.purpose) await person.write(say('words:consent.purpose'), told.purpose, form);
  if (told.except) await person.write(say('discussion:consent.except'), told.except, form);
  if (told.how) await person.write(say('discussion:consent.how'), told.how, form);
  await person.choose(say('discussion:consent.answer', { name }), say(`words:consentAnswer.${answer}`), form);
  if (entry) account.forReader(entry, ['by'], 'only the citizen says yes or no to sharing');
  await stage.step('consent');
  await save(play, form);
}

export async function withdraw(play: Play, told: Scenario['consents'][number]): Promise<void> {
  const { person, stage, citizen: name, account } = play;
  if (account.peek(told).answer !== 'yes') return account.notPlayed(told, 'only a yes is taken back', ['withdrawnAt']);
  account.took(told, ['withdrawnAt']);
  const row = stage.page
    .getByRole('list', { name: say('discussion:heard.list') })
    .getByRole('listitem')
    .filter({ hasText: told.what ?? '' })
    .first();
  const kind = say('discussion:kind.consentYes', { name });
  await person.fromMenu(
    say('discussion:heard.menuOf', { what: kind }),
    say('discussion:consent.withdraw', { name }),
    row,
  );
  await expect(row.getByText(say('words:consent.withdrawn'))).toBeVisible();
  return undefined;
}

export async function noteDisagreement(play: Play, told: Scenario['disagreements'][number]): Promise<void> {
  const { person, account } = play;
  const form = await another(play, say('discussion:kind.disagreement'));
  account.took(told, ['id']);
  await person.write(say('discussion:form.about'), told.topic ?? '', form);
  const here = await labelled(form, say('discussion:form.whoSees')).first().locator('option').allInnerTexts();
  const sees = told.views.filter((view) => here.includes(play.nameOf(account.peek(view).by ?? '')));
  if (new Set(sees.map((view) => account.peek(view).by)).size < 2) {
    account.notPlayed(told, 'it takes two people who are here');
    await person.press('button', say('shell:close'), form);
    return;
  }
  for (const view of told.views) {
    if (!sees.includes(view)) account.notPlayed(view, 'not among those who are here');
  }
  for (const [at, view] of sees.entries()) {
    if (at > 1) await person.press('button', say('discussion:form.anotherView'), form);
    const who = labelled(form, say('discussion:form.whoSees')).nth(at);
    const name = play.nameOf(view.by ?? '');
    await person.pickOn(who, name);
    await person.write(say('discussion:form.view', { person: name }), view.text, form);
  }
  account.forReader(told, ['resolved'], 'views stand side by side; nobody has to agree');
  await save(play, form);
}

export async function nameDuty(play: Play, entry: Entry): Promise<void> {
  const form = await openForm(play, say('discussion:sign.menu'), say('discussion:kind.duty'));
  await play.person.write(say('discussion:form.duty'), entry.text ?? '', form);
  await pickPerson(play, say('discussion:form.saidBy'), entry, 'by', form);
  await play.person.check(say('discussion:form.intoCase'), entry.goesIntoCase === true, form);
  await save(play, form);
}

export async function askOpenQuestion(play: Play, told: Scenario['openQuestions'][number]): Promise<void> {
  const form = await another(play, say('discussion:kind.openQuestion'));
  play.account.took(told, ['id']);
  await play.person.write(say('discussion:form.question'), told.text, form);
  await pickPerson(play, say('discussion:form.whoFinds'), told, 'ownerId', form);
  if (told.due) await play.person.pickDate(say('discussion:form.byWhen'), told.due, form);
  await save(play, form);
}

export async function changeTopic(
  play: Play,
  to: string,
  because: string | null | undefined,
  by: object,
): Promise<void> {
  const { person, stage } = play;
  const form = await openForm(play, say('shell:more'), say('discussion:topic.change'), say('discussion:topic.title'));
  await person.write(say('discussion:topic.label'), to, form);
  if (because) await person.write(say('discussion:topic.because'), because, form);
  await pickPerson(play, say('discussion:topic.typedBy'), by, 'typedBy', form);
  await stage.step('another-topic');
  await person.press('button', say('discussion:topic.yes'), form);
  await expect(stage.page.getByText(to, { exact: true }).first()).toBeVisible();
}

/** At the follow-up: what has been answered since. */
export async function tellAnswer(play: Play, told: Scenario['openQuestions'][number]): Promise<void> {
  const { person, stage, account } = play;
  const kind = say('discussion:kind.openQuestion');
  const { status, text } = account.peek(told);
  if (!status?.startsWith('answered')) return;
  const form = await another(play, kind);
  const fromLast = form.getByRole('group', { name: say('discussion:form.fromLast') });
  const chip = fromLast.getByRole('button', { name: text, exact: true });
  if (!(await person.has(chip))) {
    account.notPlayed(told, 'it was settled at the meeting', ['status']);
    return person.press('button', say('shell:close'), form);
  }
  account.took(told, ['status']);
  if (status !== 'answered') account.remark(`"${text}" is ${status}: that it came late has no field`);
  await person.pressOn(chip);
  await save(play, form);
  const row = stage.page
    .getByRole('list', { name: say('discussion:heard.list') })
    .getByRole('listitem')
    .filter({ hasText: text })
    .first();
  await person.fromMenu(say('discussion:heard.menuOf', { what: kind }), say('discussion:noted.answered'), row);
  await expect(row.getByText(say('discussion:noted.answered'), { exact: true })).toBeVisible();
  return undefined;
}
