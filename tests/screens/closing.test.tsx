import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { Closing } from '../../src/screens/closing/Closing.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const karsten = scenarioMeeting('scenario-1');
const everythingOpen: Meeting = {
  ...karsten,
  parked: karsten.parked.map((one) => ({ ...one, outcome: null })),
  openQuestions: karsten.openQuestions.map((one) => ({ ...one, ownerId: null, due: null })),
  agreements: karsten.agreements.map((one, place) => (place === 0 ? { ...one, answer: null } : one)),
  nextMeeting: null,
  nextTopicIdea: '',
};
const lookAt = (name: RegExp) =>
  userEvent.click(within(screen.getByRole('navigation', { name: 'Det ser vi på' })).getByRole('button', { name }));

test('begins with what was put aside, and each thing gets a place', async () => {
  const { facts } = await onStage(<Closing />, everythingOpen, 'closing');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Gemt til senere');
  const thing = screen.getByRole('group', { name: 'Genoptræning af ryggen' });
  expect(
    within(thing)
      .getAllByRole('radio')
      .filter((one) => (one as HTMLInputElement).checked),
  ).toEqual([]);
  await userEvent.click(within(thing).getByRole('radio', { name: 'Karsten bestemmer senere' }));
  expect(facts().parked[0]?.outcome).toBe('citizenDecidesLater');
});

test('a thing that became an agreement says which', async () => {
  const { facts } = await onStage(<Closing />, everythingOpen, 'closing');
  await userEvent.click(screen.getByRole('radio', { name: 'Til en aftale' }));
  const which = screen.getByRole('group', { name: 'Hvilken aftale?' });
  await userEvent.click(within(which).getByRole('radio', { name: /Besøger Karsten/ }));
  expect(facts().parked[0]).toMatchObject({ outcome: 'agreement', agreementId: 'a4' });
});

test('what the citizen deletes is gone, and can be taken back while the meeting is open', async () => {
  const { facts } = await onStage(<Closing />, everythingOpen, 'closing');
  await userEvent.click(screen.getByRole('button', { name: 'Karsten sletter det' }));
  expect(facts().parked).toEqual([]);
  expect(screen.getByText('Det er slettet.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Fortryd: svar på noget gemt' }));
  expect(facts().parked).toHaveLength(1);
});

test('a question gets a person and a date, and a new one can be asked', async () => {
  const { facts } = await onStage(<Closing />, everythingOpen, 'closing');
  await lookAt(/^Spørgsmål/);
  const question = screen.getByRole('region', { name: /Kan kommunens breve/ });
  await userEvent.click(within(question).getByRole('radio', { name: 'Lene' }));
  await userEvent.type(within(question).getByLabelText('Senest'), '2026-03-11');
  expect(facts().openQuestions[0]).toMatchObject({ ownerId: 'p-lene', due: '2026-03-11', status: 'open' });
  await userEvent.click(within(question).getByRole('radio', { name: 'Vi har fået svar' }));
  expect(facts().openQuestions[0]?.status).toBe('answered');
  await userEvent.type(screen.getByLabelText('Et nyt spørgsmål'), 'Hvem har nøglen?');
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj spørgsmål' }));
  expect(facts().openQuestions.at(-1)).toMatchObject({ text: 'Hvem har nøglen?', ownerId: null });
  expect(screen.getByLabelText('Et nyt spørgsmål')).toHaveValue('');
});

test('agreements without a yes are named, with the way back to them', async () => {
  const { phase } = await onStage(<Closing />, everythingOpen, 'closing');
  await lookAt(/^Aftaler uden et ja/);
  expect(screen.getByText(/Sender en seddel/)).toBeInTheDocument();
  expect(screen.getByText('Karsten har ikke svaret endnu')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Gå til aftalerne' }));
  expect(phase()).toBe('agreeing');
});

test('the part about agreements without a yes is not there when there are none', async () => {
  await onStage(<Closing />, karsten, 'closing');
  expect(screen.queryByRole('button', { name: /^Aftaler uden et ja/ })).toBeNull();
});

test('what somebody who was not here has not confirmed is named, and holds nothing up', async () => {
  const participants = karsten.participants.map((one) =>
    one.id === 'p-bodil' ? { ...one, attendance: 'absent' as const } : one,
  );
  const [first, ...others] = karsten.agreements;
  if (!first) throw new Error('no agreement');
  const agreements = [{ ...first, ownerId: 'p-bodil' }, ...others];
  await onStage(<Closing />, { ...karsten, participants, agreements }, 'closing');
  await lookAt(/^Ikke bekræftet/);
  expect(screen.getByText('Ikke bekræftet af Bodil')).toBeInTheDocument();
  expect(screen.getByText(first.what)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Gå til aftalerne' })).toBeInTheDocument();
  expect(screen.queryByText(/mangler/)).toBeNull();
});

test('the next meeting keeps place and time that were written before the date', async () => {
  const { facts } = await onStage(<Closing />, everythingOpen, 'closing');
  await lookAt(/^Næste møde/);
  await userEvent.type(screen.getByLabelText('Sted'), 'Biblioteket');
  await userEvent.type(screen.getByLabelText('Kl.'), '09:00');
  expect(facts().nextMeeting).toBeNull();
  await userEvent.type(screen.getByLabelText('Dato'), '2026-04-21');
  expect(facts().nextMeeting).toEqual({ date: '2026-04-21', time: '09:00', place: 'Biblioteket' });
  await userEvent.type(screen.getByLabelText(/tale om næste gang/), 'Min ryg');
  expect(facts().nextTopicIdea).toBe('Min ryg');
});

test('the contact and the number are chosen, and a CPR number is stopped kindly', async () => {
  const { facts } = await onStage(<Closing />, karsten, 'closing');
  await lookAt(/^Hvem ringer du til/);
  await userEvent.click(screen.getByRole('radio', { name: 'Bodil' }));
  await userEvent.type(screen.getByLabelText('Telefon til Bodil'), '12345678');
  expect(facts().contactId).toBe('p-bodil');
  expect(facts().participants.find(({ id }) => id === 'p-bodil')?.phone).toBe('12345678');
  await userEvent.clear(screen.getByLabelText('Telefon til Bodil'));
  await userEvent.type(screen.getByLabelText('Telefon til Bodil'), '010190-1234');
  expect(screen.getByText(/ligner et CPR-nummer/)).toBeInTheDocument();
  expect(facts().participants.find(({ id }) => id === 'p-bodil')?.phone).not.toContain('1234');
});

test('the end time and the delete date are told, with what deletion does not reach', async () => {
  const { facts } = await onStage(<Closing />, { ...karsten, plan: { ...karsten.plan, end: null } }, 'closing');
  await lookAt(/^Mødet sluttede/);
  await userEvent.type(screen.getByLabelText('Mødet sluttede kl.'), '11:20');
  expect(facts().plan.end).toBe('11:20');
  await lookAt(/^Sletning/);
  const before = facts().deleteOn;
  await userEvent.click(screen.getByRole('radio', { name: 'Om 3 måneder' }));
  expect(facts().deleteOn).not.toBe(before);
  expect(screen.getByText(/kommunens egen sag/)).toBeInTheDocument();
});

test('going on is free, and what is missing is said in one sentence', async () => {
  const { facts } = await onStage(<Closing />, everythingOpen, 'closing');
  expect(screen.getByText('Noget under »Gemt til senere« og under »Spørgsmål« mangler et svar.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Videre' }));
  expect(facts().page).toBe('evaluation');
});

test('what lacks an outcome is named by where it stands', async () => {
  const { parked, openQuestions } = everythingOpen;
  await onStage(<Closing />, { ...everythingOpen, openQuestions: [] }, 'closing');
  expect(screen.getByText('1 ting under »Gemt til senere« mangler en plads.')).toBeInTheDocument();
  cleanup();
  await onStage(<Closing />, { ...everythingOpen, parked: parked.slice(1) }, 'closing');
  expect(screen.getByText(`${openQuestions.length} spørgsmål mangler en person og en dag.`)).toBeInTheDocument();
});
