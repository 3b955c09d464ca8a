// Lines that are added one by one to a list, and people who are not on the list yet.
import { expect } from '../expect.ts';
import { say } from '../danish.ts';
import { anyCase, labelled, type Scope } from '../person.ts';
import type { ScenarioParticipant } from '../scenario.ts';
import type { Play } from './play.ts';

/** `shown` is how the line reads once it is there, when that is not how it was written. */
export async function addLine(
  { person, stage }: Play,
  label: string,
  text: string,
  scope: Scope = stage.page,
  shown = text,
): Promise<void> {
  const field = labelled(scope, label);
  const form = scope.locator('form').filter({ has: labelled(stage.page, label) });
  await person.writeOn(field, text);
  await person.pressOn(form.getByRole('button', { name: say('shell:add') }));
  await expect(scope.getByText(anyCase(shown)).first()).toBeVisible();
}

/** Fills in the little form for somebody new, wherever it stands. */
export async function addPerson(play: Play, one: ScenarioParticipant, scope: Scope = play.stage.page): Promise<void> {
  const { person } = play;
  const role = roleOf(one.role);
  await person.write(say('prepare:newPerson.name'), one.name, scope);
  await person.choose(say('prepare:newPerson.role'), anyCase(say(`words:role.${role}`)), scope);
  const by = one.proposedBy ? play.nameOf(one.proposedBy) : play.citizen;
  const first = by === play.gamemaster ? by : play.citizen;
  await person.choose(say('prepare:newPerson.proposedBy'), first, scope);
  await person.press('button', say('prepare:newPerson.add'), scope);
}

const roles = ['supportPerson', 'representative', 'network', 'professional', 'interpreter'] as const;

/** The role as the app has it; one it does not know sits at the table as somebody with a task. */
export const roleOf = (role: string): (typeof roles)[number] => roles.find((one) => one === role) ?? 'professional';
