// The follow-up: what became of each promise, how the chair stands now, who comes, and what is agreed anew.
import { expect } from '../expect.ts';
import { nextSteps, sides, statuses } from '../../../src/meeting/followUp.ts';
import { legsByKey } from '../../legsByKey.ts';
import { say } from '../danish.ts';
import type { Scenario } from '../scenario.ts';
import { compose, noAgreement, readAllAloud } from './agreements.ts';
import { answer, openLeg } from './chair.ts';
import { endAndDelete, handOver, lookAt, playEvaluation, type Sheets } from './closing.ts';
import { sayRoles } from './opening.ts';
import { tellAnswer } from './noted.ts';
import { askAgain, confirmTable, playPerson } from './people.ts';
import type { Play } from './play.ts';
import { playPrompt } from './supportCards.ts';
import { sayYes } from './topic.ts';

type FollowUp = NonNullable<Scenario['followUp']>;

export async function playFollowUp(play: Play, told: FollowUp): Promise<Sheets> {
  const { person, stage } = play;
  await stage.setClock(told.date, told.start ?? '10:00');
  await person.press('button', say('closing:closed.followUp'));
  await expect(stage.page.getByRole('heading', { level: 1, name: say('review:title') })).toBeVisible();
  await review(play, told);
  await person.press('button', say('review:goOn'));
  await chairNow(play, told);
  await sayYes(play, 'follow-up-topic');
  await people(play, told);
  await confirmTable(play);
  await opening(play, told);
  await sayRoles(play);
  await person.press('button', say('opening:goOn'));
  for (const prompt of told.supportPromptsUsed) {
    await playPrompt(play, prompt);
    await stage.step('follow-up-prompt');
  }
  for (const question of play.story.openQuestions) await tellAnswer(play, question);
  await stage.step('follow-up-talk');
  await person.press('button', say('discussion:goOn'));
  for (const one of told.newAgreements) await compose(play, one);
  await noAgreement(play, told.newAgreements);
  await stage.step('follow-up-agreements');
  await readAllAloud(play);
  await lookAt(play, 'next');
  const idea = say('closing:next.topic', { name: play.citizen });
  if (told.nextMeetingTopicIdea) await person.write(idea, told.nextMeetingTopicIdea);
  await endAndDelete(play, told.end);
  await stage.step('follow-up-closing');
  await playEvaluation(play, null);
  return handOver(play, 'follow-up', { agreements: play.account.peek(told).newAgreements, next: null });
}

async function review(play: Play, followUp: FollowUp) {
  const { person, stage, story, account } = play;
  const { results, citizenComment } = followUp;
  const told = new Set<string>();
  const list = stage.page.getByRole('navigation', { name: say('review:title') });
  const agreed = account.peek(story).agreements.filter((one) => one.makesSense === 'yes');
  for (const result of results) {
    const { agreementId } = account.peek(result);
    const one = agreed.find(({ id }) => id === agreementId);
    if (!one) {
      account.notPlayed(result, 'only what the citizen said yes to is followed up');
      continue;
    }
    if (!statuses.some((known) => known === account.peek(result).status)) {
      account.notPlayed(result, 'no such result');
      continue;
    }
    told.add(one.id);
    account.took(result, ['agreementId']);
    await person.pressOn(list.getByRole('button').filter({ hasText: one.what }));
    await becameOf(play, result, one.what);
    await stage.step('follow-up-result');
  }
  for (const one of agreed) {
    if (told.has(one.id)) continue;
    account.remark(`nothing is told of "${one.what}": it holds no more`, followUp, ['results[+]']);
    await person.pressOn(list.getByRole('button').filter({ hasText: one.what }));
    await person.choose(say('review:question', { name: play.citizen }), say('review:status.cancelled'));
  }
  if (citizenComment) await person.write(say('review:commentBy', { name: play.citizen }), citizenComment);
  await stage.step('follow-up-review');
}

async function becameOf(play: Play, result: FollowUp['results'][number], what: string) {
  const { person, account } = play;
  const status = statuses.find((known) => known === result.status);
  if (!status) throw new Error(`No such result for "${what}": ${result.status}`);
  await person.choose(say('review:question', { name: play.citizen }), say(`review:status.${status}`));
  if (result.what) await person.write(say('review:what'), result.what);
  if (status === 'kept' || status === 'cancelled' || status === 'changed') {
    account.notPlayed(result, `a promise that is ${status} is asked nothing more`, [
      'whyNot',
      'next',
      'responsibleSide',
    ]);
    return;
  }
  const side = sides.find((known) => known === result.responsibleSide);
  const step = nextSteps.find((known) => known === result.next);
  if (!result.whyNot) account.remark('a promise that was not kept needs a why: "det er ikke sagt"', result, ['whyNot']);
  await person.write(say('review:why'), result.whyNot || 'det er ikke sagt');
  if (!side && status === 'notKept')
    account.remark('a promise that was not kept needs a side: nobody could help it', result, ['responsibleSide']);
  if (side || status === 'notKept')
    await person.choose(say('review:sideQuestion'), say(`review:side.${side ?? 'nobody'}`));
  if (!step) account.remark('a promise that was not kept needs a next step: stop here', result, ['next']);
  await person.choose(say('review:nextQuestion'), say(`review:next.${step ?? 'close'}`));
}

async function chairNow(play: Play, told: FollowUp) {
  const { person, stage, story, account } = play;
  const legs = account.peek(story).chair?.legs ?? [];
  const four = legsByKey([...legs, ...account.peek(told).chair.map(({ key }) => ({ key, replacesDefault: null }))]);
  for (const now of told.chair) {
    const { key } = account.peek(now);
    const before = legs.find((one) => one.key === key);
    const legId = four.get(key);
    if (!legId) {
      account.notPlayed(now, 'no such leg');
      continue;
    }
    const name = before?.label || say(`words:leg.${legId}`);
    account.took(now, ['key']);
    const dialog = await openLeg(play, name);
    await answer(play, dialog, now, name);
    await person.press('button', say('topic:leg.done'), dialog);
  }
  if (told.chair.length > 0) await stage.step('follow-up-chair');
}

const invited = ({ story, account }: Play) =>
  account.peek(story).participants.filter((one) => one.role !== 'citizen' && one.citizenAnswer !== 'no');

async function people(play: Play, told: FollowUp) {
  await askAgain(
    play,
    invited(play).map(({ name }) => name),
  );
  play.account.remark('at the follow-up the citizen says yes to all from last time');
  for (const one of told.newParticipants) {
    play.account.took(one, ['id']);
    await playPerson(play, one);
  }
}

async function opening(play: Play, told: FollowUp) {
  const { person, stage, account, story } = play;
  const { present } = account.peek(told);
  account.took(told, ['present']);
  await person.press('button', say('opening:attendance.all'));
  const isHere = (id: string, name: string) =>
    present.includes(id) || present.some((other) => play.nameOf(other) === name);
  for (const { id, name } of invited(play)) {
    if (isHere(id, name)) continue;
    await person.choose(say('opening:attendance.person', { person: name }), say('words:attendance.absent'));
  }
  for (const one of told.newParticipants) {
    const { attendance, name } = account.peek(one);
    account.took(one, ['attendance']);
    if (attendance === 'absent' || attendance === 'phone' || attendance === 'presentPartly') {
      await person.choose(say('opening:attendance.person', { person: name }), say(`words:attendance.${attendance}`));
    }
    if (attendance === 'absent' && one.absentReason) {
      await person.write(say('opening:attendance.absentReason', { person: name }), one.absentReason);
    } else account.notPlayed(one, 'only for somebody who is not here', ['absentReason']);
  }
  const gone = account.peek(story).participants.filter((one) => one.role !== 'citizen' && one.citizenAnswer === 'no');
  for (const { id, name } of gone) {
    if (present.includes(id)) account.remark(`${name} is at the follow-up though the citizen said no`);
  }
  await stage.step('follow-up-opening');
}
