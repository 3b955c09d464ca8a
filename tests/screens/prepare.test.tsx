import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ahead } from '../../src/locales/da/ahead.ts';
import { prepare } from '../../src/locales/da/prepare.ts';
import { words } from '../../src/locales/da/words.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { changeSession } from '../../src/room/session.ts';
import { Prepare } from '../../src/screens/prepare/Prepare.tsx';
import { factsIn, karen, samira } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
afterEach(() => changeSession({ openPart: '' }));

const show = (changes: Partial<Meeting> = {}) =>
  inRoom(factsIn('choosingTopic', { page: 'prepare', ...changes }), 'choosingTopic', <Prepare />);
const go = (part: keyof typeof prepare.part) =>
  userEvent.click(
    within(screen.getByRole('navigation', { name: prepare.parts })).getByRole('button', {
      name: new RegExp(`^${prepare.part[part]}`),
    }),
  );
async function add(label: string, text: string) {
  await userEvent.click(screen.getByPlaceholderText(label));
  await userEvent.paste(text);
  await userEvent.keyboard('{Enter}');
}

test('asks one question at a time, and goes on to the topic after the last', async () => {
  const room = show();
  for (const [, name] of Object.entries(prepare.part).slice(1)) {
    await userEvent.click(screen.getByRole('button', { name: prepare.next.replace('{{part}}', name) }));
  }
  await userEvent.click(screen.getByRole('button', { name: prepare.toTopic }));
  expect(room.facts().page).toBe('');
});

test('begins with the citizen, and goes back a question at a time before it leaves', async () => {
  show();
  expect(screen.getByRole('heading', { level: 1, name: /Hvad er det gode liv for dig/ })).toHaveFocus();
  expect(screen.queryByRole('button', { name: prepare.back })).toBeNull();
  await go('worries');
  await userEvent.click(screen.getByRole('button', { name: prepare.back }));
  expect(screen.getByRole('heading', { level: 1, name: prepare.works.title })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: prepare.back }));
  expect(screen.getByRole('button', { name: prepare.home })).toBeVisible();
});

test('any part is one press away, and its question takes the focus', async () => {
  show();
  await go('worries');
  expect(screen.getByRole('heading', { level: 1, name: prepare.worries.title })).toHaveFocus();
});

test('comes back to the part it was left on', async () => {
  const room = show();
  await go('support');
  await userEvent.click(screen.getByRole('button', { name: ahead.title }));
  expect(room.facts().page).toBe('ahead');
  cleanup();
  show();
  expect(screen.getByRole('heading', { level: 1, name: prepare.support.title })).toHaveFocus();
});

describe('lines', () => {
  test('are added, kept as they were said, and put back after "Fjern"', async () => {
    const room = show();
    const said = () => room.facts().preparation.worksAlready.map(({ text }) => text);
    await go('works');
    await add(prepare.works.add, 'Min søster ringer hver søndag.');
    await add(prepare.works.add, 'Jeg går tur.');
    expect(said()).toEqual(['Min søster ringer hver søndag.', 'Jeg går tur.']);
    await userEvent.click(screen.getAllByText('Fjern')[0] ?? document.body);
    expect(said()).toEqual(['Jeg går tur.']);
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: prepare.undo }));
    expect(said()).toEqual(['Min søster ringer hver søndag.', 'Jeg går tur.']);
  });

  test.each([
    ['worries', prepare.worries.add, 'worries'],
    ['notToTalkAbout', prepare.notToTalkAbout.add, 'notToTalkAbout'],
  ] as const)('%s have a part of their own', async (part, label, field) => {
    const room = show();
    await go(part);
    await add(label, 'Noget');
    expect(room.facts().preparation[field]).toEqual(['Noget']);
  });
});

test('questions have a part of their own, and each is shown at the table only with the citizen’s yes', async () => {
  const room = show();
  await go('questions');
  await add(prepare.questions.add, 'Kan de smide mig ud?');
  expect(room.facts().preparation.questions).toMatchObject([{ text: 'Kan de smide mig ud?', mayBeShown: false }]);
  await userEvent.click(screen.getByRole('checkbox', { name: prepare.mayBeShown }));
  expect(room.facts().preparation.questions).toMatchObject([{ mayBeShown: true }]);
});

test('a point is not shown at the table unless the citizen says so', async () => {
  const room = show();
  await go('wantsToSay');
  await add(prepare.wantsToSay.add, 'Jeg er ikke ligeglad.');
  expect(room.facts().preparation.wantsToSay).toMatchObject([{ text: 'Jeg er ikke ligeglad.', mayBeShown: false }]);
  await userEvent.click(screen.getByLabelText(prepare.mayBeShown));
  expect(room.facts().preparation.wantsToSay).toMatchObject([{ mayBeShown: true }]);
});

test('what helps is a code with own words', async () => {
  const room = show();
  await go('support');
  await userEvent.click(screen.getByLabelText(words.supportNeed.breaks));
  await userEvent.click(screen.getByLabelText(/^Med mine egne ord/));
  await userEvent.paste('Efter en halv time.');
  expect(room.facts().preparation.supportNeeds).toEqual([{ code: 'breaks', text: 'Efter en halv time.' }]);
});

test('a little of a language counts', async () => {
  const room = show();
  await go('support');
  await userEvent.click(screen.getByLabelText('Lidt dansk'));
  expect(room.facts().citizenLanguages).toEqual(['da', 'da-basic']);
});

test("somebody who was there is added with name and role, and waits for the citizen's answer", async () => {
  const room = show();
  await go('visit');
  await userEvent.click(screen.getByRole('button', { name: prepare.visit.someoneElse }));
  await userEvent.type(screen.getByLabelText(prepare.newPerson.name), karen.name);
  await userEvent.click(screen.getByRole('button', { name: prepare.newPerson.add }));
  const added = room.facts().participants.find(({ name }) => name === karen.name);
  expect(added).toMatchObject({ role: 'supportPerson', proposedById: samira.id, citizenAnswer: null });
  expect(room.facts().preparation.withIds).toEqual([added?.id]);
});

test('minutes are a whole number; anything else stays in the field, unsaved', async () => {
  const room = show();
  await go('plan');
  const minutes = screen.getByLabelText(prepare.plan.minutes);
  await userEvent.type(minutes, '75');
  expect(room.facts().plan.minutes).toBe(75);
  await userEvent.type(minutes, 'x');
  expect(minutes).toHaveValue('75x');
  expect(screen.getByText(prepare.plan.minutesWrong)).toBeVisible();
  expect(room.facts().plan.minutes).toBe(75);
});

test('the meeting has a place, and somebody chose it', async () => {
  const room = show();
  await go('plan');
  await userEvent.type(screen.getByLabelText(prepare.plan.place), 'Medborgerhuset');
  const chosenBy = within(screen.getByRole('group', { name: prepare.plan.placeChosenBy }));
  expect(chosenBy.queryByRole('radio', { checked: true })).toBeNull();
  await userEvent.click(chosenBy.getByRole('radio', { name: samira.name }));
  expect(room.facts().plan).toMatchObject({ place: 'Medborgerhuset', placeChosenById: samira.id });
});
