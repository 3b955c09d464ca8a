import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { beforeAll, expect, test } from 'vitest';
import { missing } from '../../src/locales/da/missing.ts';
import { participants } from '../../src/locales/da/participants.ts';
import { prepare } from '../../src/locales/da/prepare.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { Participants } from '../../src/screens/participants/Participants.tsx';
import { agreed, everybody, factsIn, jonas, mette, samira } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) =>
  inRoom(
    factsIn('choosingParticipants', { participants: [samira, mette], ...changes }),
    'choosingParticipants',
    <Participants />,
  );
const under = (question: keyof typeof participants.question) =>
  within(screen.getByRole('region', { name: participants.question[question] }));
const dialog = async () => within(await screen.findByRole('dialog'));

test('a new person comes with the reason of the question, and nothing is answered for the citizen', async () => {
  const room = show();
  await userEvent.click(under('hasAuthority').getByRole('button', { name: participants.add }));
  const added = await dialog();
  expect(added.getByLabelText(prepare.newPerson.name)).toHaveFocus();
  await userEvent.fill(added.getByLabelText(prepare.newPerson.name), 'Lise');
  await userEvent.click(added.getByRole('button', { name: prepare.newPerson.add }));
  const yes = await added.findByRole('radio', { name: participants.person.yes });
  expect(yes).not.toBeChecked();
  expect(added.getByRole('radio', { name: participants.person.no })).not.toBeChecked();
  const person = () => room.facts().participants.find(({ name }) => name === 'Lise');
  expect(person()).toMatchObject({ reasons: ['hasAuthority'], citizenAnswer: null });

  await userEvent.click(yes);
  await userEvent.fill(added.getByLabelText(participants.person.condition), 'hun er der kun til sidst');
  await userEvent.click(added.getByRole('radio', { name: 'Bolig' }));
  await userEvent.fill(added.getByLabelText('Hvad må Lise sige ja eller nej til?'), 'Aftale om afdrag');
  expect(person()).toMatchObject({
    citizenAnswer: 'yes',
    citizenCondition: 'hun er der kun til sidst',
    authority: { area: 'housing', scope: 'Aftale om afdrag' },
  });
  await userEvent.click(added.getByRole('button', { name: participants.person.done }));
  await userEvent.click(screen.getByRole('button', { name: participants.confirm }));
  expect(phaseOf(room.room.actor.getSnapshot())).toBe('opening');
});

const more = (name: string) => screen.getByText(participants.person.more.replace('{{name}}', name)).closest('details');

test('who lacks an answer is asked for that and a reason alone; who has both is shown whole', async () => {
  const proposed = newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: mette.id });
  show({ participants: [...everybody, proposed] });
  await userEvent.click(screen.getByRole('button', { name: participants.confirm }));
  await userEvent.click(screen.getByRole('button', { name: participants.show.replace('{{name}}', 'Bo') }));
  const opened = await dialog();
  expect(more('Bo')).not.toHaveAttribute('open');
  expect(opened.getByRole('radio', { name: participants.person.yes })).toBeVisible();
  await userEvent.click(opened.getByRole('button', { name: participants.person.done }));
  await userEvent.click(under('hasAuthority').getByRole('button', { name: /^Lise/ }));
  expect(more('Lise')).toHaveAttribute('open');
});

test('a no takes the person away from the questions and the table', async () => {
  show({ participants: everybody });
  await userEvent.click(under('hasAuthority').getByRole('button', { name: /^Lise/ }));
  const opened = await dialog();
  await userEvent.click(opened.getByRole('radio', { name: participants.person.no }));
  await userEvent.click(opened.getByRole('button', { name: participants.person.done }));
  expect(under('hasAuthority').queryByText('Lise')).toBeNull();
  expect(within(screen.getByRole('region', { name: participants.table })).queryByText('Lise')).toBeNull();
});

const bo = newParticipant({ id: 'bo', name: 'Bo', role: 'network', proposedById: mette.id });
const openBo = async () => {
  const room = show({ participants: [...everybody, bo] });
  await userEvent.click(under('support').getByRole('button', { name: /^Bo/ }));
  return { ...room, opened: await dialog(), now: () => room.facts().participants.find(({ id }) => id === bo.id) };
};

test('an answer moves nothing, and no field can be written in before the answer it belongs to', async () => {
  const { opened } = await openBo();
  const why = opened.getByLabelText(participants.person.reasonText);
  const [condition, noBecause] = [participants.person.condition, participants.person.noBecause];
  const before = why.getBoundingClientRect().top;
  expect(opened.queryByRole('textbox', { name: condition })).toBeNull();
  await userEvent.click(opened.getByRole('radio', { name: participants.person.yes }));
  expect(opened.getByRole('textbox', { name: condition })).toBeVisible();
  expect(why.getBoundingClientRect().top).toBe(before);
  await userEvent.click(opened.getByRole('radio', { name: participants.person.no }));
  expect(opened.getByRole('textbox', { name: noBecause })).toBeVisible();
  expect(opened.queryByRole('textbox', { name: condition })).toBeNull();
  expect(why.getBoundingClientRect().top).toBe(before);
});

test('the condition of a yes is never told as the reason for a no, and a slip loses no words', async () => {
  const { opened, now } = await openBo();
  const yes = opened.getByRole('radio', { name: participants.person.yes });
  await userEvent.click(yes);
  await userEvent.fill(opened.getByRole('textbox', { name: participants.person.condition }), 'han kommer alene');
  await userEvent.click(opened.getByRole('radio', { name: participants.person.no }));
  expect(now()).toMatchObject({ citizenAnswer: 'no', citizenCondition: '' });
  await userEvent.click(yes);
  expect(now()).toMatchObject({ citizenAnswer: 'yes', citizenCondition: 'han kommer alene' });
  await userEvent.click(yes);
  expect(now()).toMatchObject({ citizenAnswer: null, citizenCondition: '' });
});

test('a power of attorney belongs to the representative alone (R12)', async () => {
  const room = show({ participants: everybody });
  await userEvent.click(under('support').getByRole('button', { name: /^Jonas/ }));
  const opened = await dialog();
  expect(opened.getByLabelText(participants.person.powerOfAttorney)).toHaveValue(jonas.powerOfAttorneySince);
  await userEvent.click(opened.getByRole('radio', { name: 'Bisidder' }));
  expect(opened.queryByLabelText(participants.person.powerOfAttorney)).toBeNull();
  expect(room.facts().participants.find(({ id }) => id === jonas.id)?.powerOfAttorneySince).toBeNull();
});

test('somebody who stands at a promise is not removed, and a sentence says why by name', async () => {
  const room = show({ participants: everybody, agreements: [agreed()] });
  await userEvent.click(under('hasAuthority').getByRole('button', { name: /^Lise/ }));
  const opened = await dialog();
  await userEvent.click(opened.getByRole('button', { name: participants.person.remove }));
  expect(opened.getByText(missing.stillNamed.replace('{{person}}', 'Lise'))).toBeVisible();
  expect(room.facts().participants.some(({ id }) => id === 'lise')).toBe(true);
});

test('somebody without any is removed, and "Fortryd" names who it was', async () => {
  const room = show({ participants: everybody });
  await userEvent.click(under('hasAuthority').getByRole('button', { name: /^Lise/ }));
  await userEvent.click((await dialog()).getByRole('button', { name: participants.person.remove }));
  expect(room.facts().participants.some(({ id }) => id === 'lise')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Fortryd: fjernet deltager (Lise)' }));
  expect(room.facts().participants.some(({ id }) => id === 'lise')).toBe(true);
});
