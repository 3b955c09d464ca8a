import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { invitation } from '../../src/locales/da/invitation.ts';
import { outputs } from '../../src/locales/da/outputs.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { Invitations } from '../../src/screens/invitations/Invitations.tsx';
import { everybody, factsIn, lise, mette, samira, theTopic } from '../cast.ts';
import { deviceWith } from './homeDevice.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) =>
  inRoom(
    factsIn('choosingParticipants', { participants: everybody, page: 'invitations', ...changes }),
    'choosingParticipants',
    <Invitations />,
  );
const to = (name: string) => within(screen.getByRole('article', { name: `Til ${name}` }));

test("there is one for each person with the citizen's yes, and none for anybody else", () => {
  const waiting = newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: mette.id });
  const declined = { ...waiting, id: 'ib', name: 'Ib', citizenAnswer: 'no' as const };
  show({ participants: [...everybody, waiting, declined] });
  expect(screen.getAllByRole('article')).toHaveLength(everybody.length - 2);
  expect(screen.queryByText(/\bBo\b|\bIb\b/)).toBeNull();
});

test("the topic stands there only after the citizen's yes", async () => {
  show();
  const mayShow = screen.getByRole('checkbox', { name: invitation.may.topic });
  expect(mayShow).not.toBeChecked();
  expect(screen.queryByText(theTopic)).toBeNull();
  await userEvent.click(mayShow);
  expect(to(lise.name).getByText(theTopic)).toBeVisible();
});

test('the text is copied with the same words as on the screen', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: `${invitation.copy}: ${lise.name}` }));
  const text = await navigator.clipboard.readText();
  expect(text).toContain('Kære Lise');
  expect(text).toContain('Du kan blive spurgt om et ja eller nej til: Aftale om afdrag.');
  expect(text).toContain('12 34 56 78');
  expect(text).not.toContain(theTopic);
  expect(screen.getByText('Invitationen til Lise er kopieret.')).toBeInTheDocument();
});

test('a meeting with a day can be taken to the calendar, by when and where and not by why', async () => {
  const saveFile = vi.fn<(name: string, type: string, content: string) => void>();
  const facts = factsIn('choosingParticipants', { participants: everybody, page: 'invitations' });
  const dated = { ...facts, plan: { ...facts.plan, date: '2026-03-10', start: '10:00', place: 'Medborgerhuset' } };
  inRoom(dated, 'choosingParticipants', <Invitations />, deviceWith([], [], { saveFile }));
  await userEvent.click(screen.getByRole('checkbox', { name: invitation.may.topic }));
  await userEvent.click(screen.getByRole('button', { name: `${outputs.toCalendar}: ${lise.name}` }));
  expect(await screen.findByText('Kalenderfilen til Lise er hentet.')).toBeInTheDocument();
  const [name, type, content] = saveFile.mock.calls[0] ?? [];
  expect([name, type]).toEqual(['step-up.ics', 'text/calendar;charset=utf-8']);
  expect(content).toContain('DTSTART;TZID=Europe/Copenhagen:20260310T100000');
  expect(content).toContain('LOCATION:Medborgerhuset');
  expect(content).not.toContain(theTopic);
});

test('a meeting without a day has nothing for a calendar', () => {
  show();
  expect(screen.queryByRole('button', { name: new RegExp(outputs.toCalendar) })).toBeNull();
});

test('with nobody invited there is one sentence and the way back', async () => {
  const room = show({ participants: [samira, mette] });
  expect(screen.getByText('Samira har ikke sagt ja til nogen endnu.')).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: invitation.toTable })[0] ?? document.body);
  expect(room.facts().page).toBe('');
});
