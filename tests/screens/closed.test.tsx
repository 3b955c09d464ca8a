import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
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
  expect(screen.getByText(/Rettet udgave 2, fordi: Pia er på ferie/)).toBeInTheDocument();
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
  expect(await screen.findByRole('alert')).toHaveTextContent('ikke mere plads');
});

test('leads to the sheet and to everything that is written', async () => {
  const { facts } = await onStage(<Closed />, karsten, 'closed');
  await press('Print igen');
  expect(facts().page).toBe('handover');
  await press('Se alt, der er skrevet');
  expect(facts().page).toBe('everything');
});
