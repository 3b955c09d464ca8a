import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { handoverWays } from '../../src/meeting/closing.ts';
import type { Device } from '../../src/room/device.ts';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const karsten = scenarioMeeting('scenario-1');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('shows the promises and offers no editing but the correction', async () => {
  await onStage(<Closed />, karsten, 'closed');
  for (const { what } of karsten.agreements) expect(screen.getByText(what)).toBeInTheDocument();
  expect(screen.getByText(/Udgave 1/)).toBeInTheDocument();
  expect(screen.getByText(/ikke en afgørelse/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a correction needs a reason and the citizen’s own press; the old agreement stays beside it', async () => {
  const { facts } = await onStage(<Closed />, karsten, 'closed');
  const old = karsten.agreements[0]?.what ?? '';
  await press(`Ret: ${old}`);
  const what = screen.getByLabelText('Hvad gør Pia?');
  await userEvent.clear(what);
  await userEvent.type(what, 'Stopper inkasso i otte uger');
  await press('Ja, det er min aftale nu');
  expect(screen.getByText('Skriv noget først.')).toHaveRole('alert');
  expect(facts().amendments).toEqual([]);
  await userEvent.type(screen.getByLabelText('Rettet, fordi'), 'Pia er på ferie');
  await press('Ja, det er min aftale nu');
  expect(facts().agreements[0]).toMatchObject({ what: 'Stopper inkasso i otte uger', answer: { answer: 'yes' } });
  const row = screen.getByText('Stopper inkasso i otte uger').closest('li') as HTMLElement;
  expect(within(row).getByText(old)).toBeInTheDocument();
  expect(row).toHaveTextContent('Ændret i udgave 2, fordi: Pia er på ferie.');
  expect(screen.getByText(/Rettet udgave 2, fordi: Pia er på ferie/)).toBeInTheDocument();
});

test('when only the date moves, the old date stands beside the new', async () => {
  const [now] = karsten.agreements;
  if (!now) throw new Error('no agreement');
  const before = { ...now, due: '2026-03-12' };
  const amendments = [{ version: 2, at: now.at, because: 'Pia er på ferie', before }];
  const agreements = karsten.agreements.map((one) => (one === now ? { ...now, due: '2026-03-19' } : one));
  await onStage(<Closed />, { ...karsten, agreements, amendments }, 'closed');
  const row = screen.getAllByText(now.what)[0]?.closest('li') as HTMLElement;
  expect(row).toHaveTextContent('torsdag den 19. marts');
  expect(row).toHaveTextContent(/Før stod der: Pia: .+torsdag den 12. marts/);
});

test('an agreement without a yes stands apart and cannot be corrected into one', async () => {
  const agreements = karsten.agreements.map((one, place) => (place === 0 ? { ...one, answer: null } : one));
  await onStage(<Closed />, { ...karsten, agreements }, 'closed');
  expect(screen.getByRole('heading', { name: 'Det er ikke aftalt' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Ret: Sender en seddel/ })).toBeNull();
});

test('follows up in a new meeting, and says what went wrong when that fails', async () => {
  const startFollowUp = vi.fn<Device['startFollowUp']>(() => Promise.resolve('full'));
  const { facts } = await onStage(<Closed />, karsten, 'closed', { startFollowUp });
  await press('Nyt møde: følg op');
  expect(startFollowUp).toHaveBeenCalledWith(facts());
  expect(await screen.findByRole('alert')).toHaveTextContent('mangler plads');
});

test('two presses make one follow-up', async () => {
  const startFollowUp = vi.fn<Device['startFollowUp']>(() => new Promise(() => {}));
  await onStage(<Closed />, karsten, 'closed', { startFollowUp });
  await userEvent.dblClick(screen.getByRole('button', { name: 'Nyt møde: følg op' }));
  expect(startFollowUp).toHaveBeenCalledOnce();
});

test('leads to the sheet and to everything that is written', async () => {
  const { facts } = await onStage(<Closed />, karsten, 'closed');
  await press('Print igen');
  expect(facts().page).toBe('handover');
  await press('Se alt, der er skrevet');
  expect(facts().page).toBe('everything');
});

test('says in which way each sheet was given, and to whom', async () => {
  const at = (minutes: number) => `2026-03-10T11:${minutes}:00.000Z`;
  const handovers = handoverWays.flatMap((way, place) => [
    { at: at(10 + place), way, toId: null, version: 1 },
    { at: at(20 + place), way, toId: karsten.citizenId, version: 2 },
  ]);
  await onStage(<Closed />, { ...karsten, handovers }, 'closed');
  const given = within(screen.getByRole('heading', { name: 'Givet videre' }).parentElement as HTMLElement);
  const lines = given.getAllByRole('listitem').map((one) => one.textContent);
  expect(new Set(lines).size).toBe(12);
  expect(lines).toContain('Notat til sagen, udgave 1');
  expect(lines).toContain('På papir til Karsten, udgave 2');
});

test('what was heard stands beside its promise, and a promise nobody has said yes to is marked', async () => {
  const [first] = karsten.agreements;
  const participants = karsten.participants.map((one) =>
    one.id === first?.ownerId ? { ...one, attendance: 'absent' as const } : one,
  );
  const report = { id: 'r', at: '2026-03-12T09:00:00.000Z', agreementId: first?.id ?? '', way: 'call' } as const;
  const reports = [{ ...report, outcome: 'notYet', times: null, words: '' }] as const;
  await onStage(<Closed />, { ...karsten, participants, reports }, 'closed');
  const row = within(screen.getByText(first?.what ?? '').closest('li') as HTMLElement);
  expect(row.getByText('Ikke bekræftet af Pia')).toBeInTheDocument();
  expect(row.getByText(/^I telefonen torsdag den 12. marts: Ikke endnu\./)).toBeInTheDocument();
});

test('leads to the course of the citizen', async () => {
  const openCourse = vi.fn<Device['openCourse']>();
  await onStage(<Closed />, karsten, 'closed', { openCourse });
  await press('Se Karstens forløb');
  expect(openCourse).toHaveBeenCalledWith(karsten.courseId);
});

test('the day of deletion can be set again, to a day that comes and to no other', async () => {
  const { facts } = await onStage(<Closed />, { ...karsten, deleteOn: '2099-03-10' }, 'closed');
  expect(screen.getByRole('link', { name: 'Slet mødet nu' })).toHaveAttribute('href', `#/slet/${karsten.id}`);
  await press('Ret dagen');
  const field = screen.getByLabelText('Slet mødet den');
  for (const [day, sentence] of [
    ['0002-12-01', 'Vælg en dag efter i dag.'],
    ['2020-12-01', 'Vælg en dag efter i dag.'],
    ['2098-12-01', 'Vælg en dag inden for fem år.'],
  ] as const) {
    fireEvent.change(field, { target: { value: day } });
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(field).toHaveValue(day);
    expect(facts().deleteOn).toBe('2099-03-10');
  }
  await userEvent.click(screen.getByRole('radio', { name: 'Om 6 måneder' }));
  expect(facts().deleteOn).not.toBe('2099-03-10');
  await press('Behold den dag');
  expect(screen.getByRole('button', { name: 'Ret dagen' })).toHaveFocus();
});
