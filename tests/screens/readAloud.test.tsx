import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { agreements as words } from '../../src/locales/da/agreements.ts';
import { composing } from '../../src/locales/da/composing.ts';
import { ui } from '../../src/locales/da/ui.ts';
import { words as shared } from '../../src/locales/da/words.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { readingOrder } from '../../src/screens/readAloud/readingOrder.ts';
import { agreed, anAgreement, everybody, factsIn, lise } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const lises = anAgreement();
const samiras = anAgreement({ id: 'mine', ownerId: 'samira', what: 'Åbner tre breve' });
const show = (agreements: Meeting['agreements'], changes: Partial<Meeting> = {}) =>
  inRoom(factsIn('agreeing', { agreements, page: 'readAloud', ...changes }), 'agreeing', <ReadAloud />);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 });

test('the citizen’s own come first, then person by person', () => {
  const third = anAgreement({ id: 'third', ownerId: 'omar' });
  const fourth = anAgreement({ id: 'fourth' });
  expect(readingOrder([lises, third, samiras, fourth], 'samira').map((one) => one.id)).toEqual([
    'mine',
    'note',
    'fourth',
    'third',
  ]);
});

test('without agreements it says so, and the one way leads back to where they are made', async () => {
  const { facts } = show([]);
  expect(screen.getByText(words.aloud.empty)).toBeVisible();
  await press(words.aloud.back);
  expect(facts().page).toBe('');
});

test('one at a time, and each is answered right there (R08)', async () => {
  const { facts } = show([lises, samiras]);
  expect(title()).toHaveTextContent('1 af 2: Samira');
  expect(title()).toHaveFocus();
  expect(screen.getByText('Åbner tre breve')).toBeVisible();
  const answers = within(screen.getByRole('group', { name: 'Samira, er det OK for dig?' }));
  expect(answers.getAllByRole('button', { pressed: false })).toHaveLength(3);
  await userEvent.click(answers.getByRole('button', { name: shared.answer.thinking }));
  await userEvent.type(screen.getByLabelText('Med Samiras egne ord'), 'Til fredag');
  await userEvent.tab();
  expect(facts().agreements[1]?.answer).toMatchObject({ answer: 'thinking', words: 'Til fredag', byId: 'samira' });
  await press(words.aloud.next);
  expect(title()).toHaveTextContent('2 af 2: Lise');
  expect(title()).toHaveFocus();
  await press(words.aloud.before);
  expect(title()).toHaveTextContent('1 af 2: Samira');
});

test('a crash comes back to the same agreement', () => {
  show([lises, samiras], { drafts: { readAloud: 'note' } });
  expect(title()).toHaveTextContent('2 af 2: Lise');
});

test('after the last the way leads to the end, when something is agreed', async () => {
  const { room } = show([agreed()]);
  await press(words.toClosing);
  expect(phaseOf(room.actor.getSnapshot())).toBe('closing');
});

test('without a yes the way on says what is missing (R10)', async () => {
  const { room } = show([lises]);
  await press(words.toClosing);
  expect(screen.getByText(/Der mangler en aftale med et ja fra Samira/)).toBeVisible();
  expect(phaseOf(room.actor.getSnapshot())).toBe('agreeing');
});

test('a computer without a Danish voice says so (R16)', async () => {
  show([lises]);
  await press(ui.readAloud);
  expect(screen.getByText('Denne computer har ingen dansk stemme. Bed IT om at installere den.')).toBeVisible();
});

const absent = {
  participants: everybody.map((one) => (one === lise ? { ...lise, attendance: 'absent' as const } : one)),
};

test('the owner says it in own words: it fits, and nothing has to be written down', async () => {
  const { facts } = show([lises]);
  expect(screen.getByText('Lise, hvad gør du? Sig det gerne med dine egne ord.')).toBeVisible();
  await press(composing.saidBack.fits);
  expect(facts().agreements[0]?.saidBack).toMatchObject({ byId: 'lise', words: '' });
  expect(screen.getByText('Lise har sagt det med egne ord')).toBeVisible();
  expect(screen.queryByRole('button', { name: composing.saidBack.fits })).toBeNull();
});

test('the words are kept when somebody writes them', async () => {
  const { facts } = show([lises]);
  await press(composing.saidBack.write);
  const said = screen.getByLabelText('Sagt af Lise');
  expect(said).toHaveFocus();
  await userEvent.keyboard('Jeg sender den på fredag');
  await press(composing.saidBack.fits);
  expect(facts().agreements[0]?.saidBack).toMatchObject({ words: 'Jeg sender den på fredag' });
  expect(screen.getByText('Jeg sender den på fredag')).toBeVisible();
  expect(facts().drafts).toEqual({});
});

test('when it does not fit, the agreement goes to the composer as it stands', async () => {
  const { facts } = show([lises, samiras]);
  await press(words.aloud.next);
  await press(composing.saidBack.mend);
  expect(facts().page).toBe('');
  const draft: unknown = JSON.parse(facts().drafts['agreement'] ?? '{}');
  expect(draft).toMatchObject({ id: 'note', ownerId: 'lise', what: lises.what, due: lises.due });
});

test('an owner who is not here is asked by phone, not at the table', async () => {
  const { facts } = show([lises], absent);
  expect(screen.queryByRole('button', { name: composing.saidBack.fits })).toBeNull();
  expect(screen.getByText('ikke bekræftet af Lise')).toBeVisible();
  await press(composing.confirmed.byPhone);
  expect(facts().agreements[0]?.ownerSaidYesAt).not.toBeNull();
});

test('how many times, the small goals and why are read too', () => {
  show([
    anAgreement({ recurring: 'hver torsdag', times: 5, why: 'jeg vil sove', goals: [{ text: 'en tur', due: null }] }),
  ]);
  expect(screen.getByText('hver torsdag, 5 gange')).toBeVisible();
  expect(screen.getByText('en tur')).toBeVisible();
  expect(screen.getByText('jeg vil sove')).toBeVisible();
});
