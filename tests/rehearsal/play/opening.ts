// The opening: who promises silence, who is here, and the two roles said aloud.
import { expect } from '../expect.ts';
import { attendances } from '../../../src/meeting/participants.ts';
import { say } from '../danish.ts';
import type { ScenarioParticipant } from '../scenario.ts';
import type { Play } from './play.ts';

/** Those the citizen said no to do not sit here. */
const saidNo = ({ account }: Play, one: ScenarioParticipant) =>
  account.peek(one).role !== 'citizen' && account.peek(one).citizenAnswer === 'no';

const supporting = ['supportPerson', 'network', 'representative', 'interpreter'];

export async function playOpening(play: Play): Promise<void> {
  const { person, stage, story, account } = play;
  await stage.step('opening');
  for (const one of story.participants) {
    const { role, confidentialityPromise, name } = account.peek(one);
    if (saidNo(play, one))
      account.notPlayed(one, 'the citizen said no', ['confidentialityPromise', 'attendance', 'absentReason']);
    if (
      role === 'citizen' ||
      saidNo(play, one) ||
      supporting.includes(role) ||
      typeof confidentialityPromise !== 'boolean'
    )
      continue;
    await person.check(say('opening:silence.personPromises', { person: name }), one.confidentialityPromise === true);
  }
  for (const one of story.participants) if (!saidNo(play, one)) await attendance(play, one);
  await stage.step('opening-who-is-here');
  if (story.meeting.rolesSaidAloud !== true) {
    account.remark('the two roles are not said aloud in the file: the app goes no further without');
  }
  await sayRoles(play);
}

async function attendance(play: Play, one: ScenarioParticipant) {
  const { person, account } = play;
  const { role } = account.peek(one);
  const name = role === 'citizen' ? play.citizen : one.name;
  const here = attendances.find((known) => known === one.attendance);
  if (!here) {
    account.notPlayed(one, 'no such attendance', ['attendance', 'absentReason']);
    return;
  }
  await person.choose(say('opening:attendance.person', { person: name }), say(`words:attendance.${here}`));
  if (!one.absentReason) return;
  if (here === 'absent') await person.write(say('opening:attendance.absentReason', { person: name }), one.absentReason);
  else account.notPlayed(one, 'only for somebody who is not here', ['absentReason']);
}

export async function sayRoles({ person, stage }: Play): Promise<void> {
  await person.press('button', say('opening:roles.say'));
  await expect(
    stage.page.getByRole('status').filter({ hasText: say('opening:roles.said', { time: '' }).slice(0, 20) }),
  ).toBeVisible();
  await stage.step('opening-roles-aloud');
}
