// Who sits at the table: each person as in the file, with the citizen's answer, and those the citizen says no to.
import { expect } from '../expect.ts';
import { reasons } from '../../../src/meeting/participants.ts';
import { areaCodes } from '../../../src/screens/frame/areaCodes.ts';
import { say } from '../danish.ts';
import { anyCase } from '../person.ts';
import type { ScenarioParticipant } from '../scenario.ts';
import { addPerson, roleOf } from './lines.ts';
import type { Play } from './play.ts';

const supporting = ['supportPerson', 'network', 'representative', 'interpreter'];

const main = ({ stage }: Play) => stage.page.getByRole('main');
const chip = (play: Play, name: string) =>
  main(play)
    .getByRole('button')
    .filter({ has: play.stage.page.getByText(name, { exact: true }) })
    .first();
const cardOf = (play: Play) => play.stage.page.getByRole('dialog');
const done = (play: Play) => play.person.press('button', say('participants:person.done'), cardOf(play));

export async function playPeople(play: Play): Promise<void> {
  const { stage, story, account } = play;
  for (const one of story.participants) {
    account.took(one, ['id', 'role']);
    if (account.peek(one).role === 'citizen') citizensOwn(play, one);
    else await playPerson(play, one);
  }
  for (const one of story.participants) await whoProposed(play, one);
  for (const one of story.proposedButDeclined) await declined(play, one);
  await stage.step('people');
}

function citizensOwn({ account, citizen }: Play, one: ScenarioParticipant) {
  const { name } = account.peek(one);
  account.notPlayed(one, 'the citizen has no card');
  account.took(one, ['id', 'role', 'attendance']);
  if (name === citizen) account.took(one, ['name']);
}

/** One person with everything the file tells, whether the person is on the list already or new. */
export async function playPerson(play: Play, one: ScenarioParticipant): Promise<void> {
  const { person, stage, account } = play;
  const known = account.peek(one);
  const leads = known.name === play.gamemaster;
  const already = chip(play, one.name);
  if (await person.has(already)) {
    await person.pressOn(already);
  } else {
    const question = supporting.includes(roleOf(known.role))
      ? 'support'
      : (reasons.find((code) => known.reasonCodes.includes(code)) ?? 'canContribute');
    const section = stage.page.getByRole('region', { name: say(`participants:question.${question}`) });
    await person.press('button', say('participants:add'), section);
    await addPerson(play, one, cardOf(play));
  }
  const card = cardOf(play);
  await expect(card.getByRole('group', { name: say('participants:person.why', { name: one.name }) })).toBeVisible();
  await more(play, one.name);
  await who(play, one, leads);
  await why(play, one);
  await decides(play, one);
  await supports(play, one);
  await answers(play, one);
  if (one.invitedBy) {
    const invites = one.invitedBy === 'citizen' ? play.citizen : say('participants:person.invitedByUnit');
    await person.choose(say('participants:person.invitedBy'), invites, card);
  }
  if (one.note) await person.write(say('participants:person.note'), one.note, card);
  if (known.role === 'supportPerson') await stage.step('person');
  await done(play);
}

/** What is asked beside the reasons and the answer lies folded away until they are there. */
const more = (play: Play, name: string) => play.person.unfold(say('participants:person.more', { name }), cardOf(play));

async function who({ person, stage, account }: Play, one: ScenarioParticipant, leads: boolean) {
  const card = stage.page.getByRole('dialog');
  if (!leads) {
    const role = roleOf(one.role);
    await person.chooseIfOffered(say('participants:person.role'), say(`words:role.${role}`), card);
    if (role !== account.peek(one).role) account.notPlayed(one, `no such role: sits there as ${role}`, ['role']);
  }
  if (one.title) await person.write(say('participants:person.title'), one.title, card);
  if (one.organisation) await person.write(say('participants:person.organisation'), one.organisation, card);
}

async function why({ person, stage, account }: Play, one: ScenarioParticipant) {
  const card = stage.page.getByRole('dialog');
  const told = reasons.filter((code) => account.peek(one).reasonCodes.includes(code));
  if (told.length === 0) account.remark(`${one.name} is at the table with no reason in the file: "kan byde ind"`);
  const group = card.getByRole('group', { name: say('participants:person.why', { name: one.name }) });
  for (const code of told.length > 0 ? told : (['canContribute'] as const)) {
    await person.check(anyCase(say(`words:reason.${code}`)), true, group);
  }
  one.reasonCodes.forEach((code, at) => {
    if (!reasons.some((known) => known === code)) account.notPlayed(one, 'no such reason', [`reasonCodes[${at}]`]);
  });
  if (one.reasonText) await person.write(say('participants:person.reasonText'), one.reasonText, card);
}

async function decides({ person, stage }: Play, one: ScenarioParticipant) {
  const card = stage.page.getByRole('dialog');
  const { authority } = one;
  if (!authority) return;
  const code = areaCodes.find((known) => known === authority.area);
  const group = card.getByRole('group', { name: say('participants:person.decides', { name: one.name }) });
  const offered = group.getByRole('radio', {
    name: anyCase(code ? say(`topic:area.${code}`) : (authority.area ?? '')),
  });
  if (authority.area && (await person.has(offered))) await person.pressOn(offered);
  else {
    await person.pressOn(group.getByRole('radio', { name: say('participants:person.otherArea'), exact: true }));
    if (authority.area) await person.write(say('participants:person.area'), authority.area, card);
  }
  if (authority.scope) await person.write(say('participants:person.scope', { name: one.name }), authority.scope, card);
}

async function supports({ person, stage, account }: Play, one: ScenarioParticipant) {
  const card = stage.page.getByRole('dialog');
  const known = account.peek(one);
  if (!supporting.includes(known.role)) {
    account.notPlayed(one, 'only those who support the citizen have one', ['speakingAgreement']);
    return;
  }
  if (one.speakingAgreement) {
    const label = say('participants:person.speakingAgreement', { name: one.name });
    await person.write(label, one.speakingAgreement, card);
  }
  if (typeof known.confidentialityPromise === 'boolean') {
    const promised = one.confidentialityPromise === true;
    await person.check(say('participants:person.promise', { name: one.name }), promised, card);
  }
}

async function answers(play: Play, one: ScenarioParticipant) {
  const { person, account } = play;
  const { citizenAnswer, citizenCondition, name } = one;
  if (!citizenAnswer) account.remark(`${name} has no answer from the citizen in the file: yes`);
  await sayYesOrNo(play, name, citizenAnswer === 'no' ? 'no' : 'yes');
  if (citizenCondition) {
    const label = say(citizenAnswer === 'no' ? 'participants:person.noBecause' : 'participants:person.condition');
    await person.write(label, citizenCondition, cardOf(play));
  }
}

async function sayYesOrNo(play: Play, name: string, answer: 'yes' | 'no') {
  const question = say('participants:person.answer', { citizen: play.citizen, name });
  const choice = cardOf(play)
    .getByRole('group', { name: question })
    .getByRole('radio', { name: say(`participants:person.${answer}`), exact: true });
  if (!(await choice.isChecked())) await play.person.pressOn(choice);
}

/** When everybody is there, so that the one who proposed can be chosen. */
async function whoProposed(play: Play, one: ScenarioParticipant) {
  const { person, account } = play;
  const { role, name, proposedBy, citizenAnswer } = account.peek(one);
  if (role === 'citizen' || !proposedBy) return;
  const by = play.nameOf(proposedBy);
  account.took(one, ['proposedBy']);
  // The form for somebody new has asked about these two.
  if (name !== play.gamemaster && (by === play.citizen || by === play.gamemaster)) return;
  if (name === play.gamemaster && by === play.citizen) return;
  if (citizenAnswer === 'no') await person.unfold(say('participants:saidNo'), main(play));
  await person.pressOn(chip(play, name));
  const offered = await person.chooseIfOffered(say('participants:person.proposedBy', { name }), by, cardOf(play));
  if (!offered) account.notPlayed(one, `${by} is not among those who can have proposed it`, ['proposedBy']);
  await done(play);
}

async function declined(play: Play, one: Play['story']['proposedButDeclined'][number]) {
  const { person, stage, account } = play;
  const section = stage.page.getByRole('region', { name: say('participants:question.canContribute') });
  await person.press('button', say('participants:add'), section);
  const { name, proposedBy } = account.peek(one);
  await addPerson(play, { id: '', name: one.name, role: 'professional', proposedBy, reasonCodes: [] }, cardOf(play));
  if (proposedBy && one.proposedBy) {
    await more(play, name);
    const by = play.nameOf(proposedBy);
    const offered = await person.chooseIfOffered(say('participants:person.proposedBy', { name }), by, cardOf(play));
    if (!offered) account.notPlayed(one, `${by} is not among those who can have proposed it`, ['proposedBy']);
  }
  if (one.citizenAnswer && one.citizenAnswer !== 'no') {
    account.notPlayed(one, 'the citizen says yes or no', ['citizenAnswer']);
  }
  await sayYesOrNo(play, name, 'no');
  if (one.citizenReason) await person.write(say('participants:person.noBecause'), one.citizenReason, cardOf(play));
  account.notPlayed(one, 'the file does not tell when and how', ['changedLater']);
  await done(play);
  const noes = main(play)
    .getByRole('group')
    .filter({ hasText: say('participants:saidNo') });
  await person.unfold(say('participants:saidNo'), main(play));
  await expect(noes.getByText(name, { exact: true })).toBeVisible();
}

/** The same people again at the follow-up: the citizen answers anew, whoever comes. */
export async function askAgain(play: Play, names: readonly string[]): Promise<void> {
  const { person } = play;
  for (const name of names) {
    await person.pressOn(chip(play, name));
    await sayYesOrNo(play, name, 'yes');
    await done(play);
  }
}

export async function lookAtInvitations(play: Play): Promise<void> {
  const { person, stage } = play;
  await person.press('button', say('participants:invitations'));
  await person.check(say('invitation:may.topic'), true);
  await person.check(say('invitation:may.reason'), true);
  await stage.step('invitations');
  if (stage.keeps) {
    await stage.print('invitations');
    await person.press('button', say('ahead:see', { name: play.citizen }));
    await stage.step('ahead');
    await stage.print('ahead');
    await person.press('button', say('shell:back'));
  }
  await person.press('button', say('invitation:toTable'));
  await expect(stage.page.getByRole('heading', { level: 1, name: say('participants:title') })).toBeVisible();
}

export async function confirmTable(play: Play): Promise<void> {
  const { person, stage } = play;
  await stage.step('the-table');
  await person.press('button', say('participants:confirm'));
  const title = say('opening:title', { name: play.citizen });
  await expect(stage.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
