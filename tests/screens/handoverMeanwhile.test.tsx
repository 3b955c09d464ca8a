// Going on while something is still being made or copied: what ends a moment later closes nothing that was opened since.
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { Handover } from '../../src/screens/handover/Handover.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const hanan: Meeting = { ...scenarioMeeting('scenario-2'), page: 'handover' };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const openWay = () => screen.getByRole('button', { name: 'Luk' }).closest('li');

async function whileCopying() {
  let answer: (copies: boolean) => void = () => {};
  const copying = new Promise<boolean>((resolve) => (answer = resolve));
  const on = await onStage(<Handover />, hanan, 'closing', { copyText: () => copying });
  await press('Vælg tekst');
  await press('Giv videre');
  return { ...on, ends: (copies: boolean) => act(async () => answer(copies)) };
}

test('another way that was opened meanwhile stays open when the text is copied', async () => {
  const { facts, ends } = await whileCopying();
  await press('Gem fil');
  await ends(true);
  expect(facts().handovers).toMatchObject([{ way: 'text' }]);
  expect(openWay()).toHaveTextContent('Som fil');
  expect(screen.getByText(/^Teksten er kopieret/)).toHaveRole('status');
});

test('a text that is copied closes its own way', async () => {
  const { ends } = await whileCopying();
  await ends(true);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Luk' })).toBeNull());
});

test('a text that would not be copied does not come between, and is there when its way is opened', async () => {
  const { ends } = await whileCopying();
  await press('Gem fil');
  await ends(false);
  expect(openWay()).toHaveTextContent('Som fil');
  expect(screen.queryByLabelText('Kopiér teksten herfra')).toBeNull();
});
