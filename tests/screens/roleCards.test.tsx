import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { invitation } from '../../src/locales/da/invitation.ts';
import { papers } from '../../src/locales/da/papers.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { Invitations } from '../../src/screens/invitations/Invitations.tsx';
import { RoleCardPages } from '../../src/screens/roleCards/RoleCardPages.tsx';
import { aMeeting, everybody, factsIn, karen, lise, samira, theTopic } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const plan = { ...aMeeting().plan, date: '2026-03-10', start: '10:00', end: '11:15', place: 'Medborgerhuset' };
const show = (changes: Partial<Meeting> = {}) =>
  inRoom(factsIn('opening', { plan, page: 'roleCards', ...changes }), 'opening', <RoleCardPages />);
const cardFor = (name: string) => within(screen.getByRole('region', { name: `Kort til ${name}` }));
const cards = () => screen.getAllByRole('region', { name: /^Kort til/ });

describe('the cards to print', () => {
  test('one for each who is here, with the name, the role, four lines, place, time and the pause', () => {
    show({ participants: everybody.map((one) => (one.id === lise.id ? { ...one, attendance: 'absent' } : one)) });
    expect(cards()).toHaveLength(everybody.length - 1);
    const card = cardFor(karen.name);
    expect(card.getByText('Karen')).toBeVisible();
    expect(card.getByText('bisidder')).toBeVisible();
    expect(card.getAllByRole('listitem')).toHaveLength(4);
    expect(card.getByText('Du siger ikke ja eller nej for Samira.')).toBeVisible();
    expect(card.getByText('Tirsdag den 10. marts kl. 10.00 til 11.15')).toBeVisible();
    expect(card.getByText('Medborgerhuset')).toBeVisible();
    expect(card.getByText(papers.roleCards.pause)).toBeVisible();
  });

  test('the citizen’s own is there again in the citizen’s other language, and nobody else’s is', async () => {
    show({ citizenLanguages: ['en'] });
    const again = await screen.findByRole('region', { name: `Card for ${samira.name}` });
    expect(again).toHaveAttribute('lang', 'en');
    expect(within(again).getByText(theTopic)).toBeVisible();
    expect(screen.getAllByRole('region', { name: /^Card for/ })).toHaveLength(1);
  });

  test('nobody without the citizen’s yes gets one (R03)', () => {
    const bo = newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: 'mette' });
    show({ participants: [...everybody, bo, { ...bo, id: 'ib', name: 'Ib', citizenAnswer: 'no' }] });
    expect(cards()).toHaveLength(everybody.length);
    expect(screen.queryByText(/\bBo\b|\bIb\b/)).toBeNull();
  });

  test('the topic stands on the citizen’s own card, and on the others’ after the citizen’s yes', async () => {
    show();
    expect(cardFor(samira.name).getByText(theTopic)).toBeVisible();
    expect(cardFor(karen.name).queryByText(theTopic)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: invitation.may.topic }));
    expect(cardFor(karen.name).getByText(theTopic)).toBeVisible();
  });

  test('one press prints; back leads to where the meeting was', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const room = show();
    await userEvent.click(screen.getByRole('button', { name: papers.roleCards.print }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Tilbage' }));
    expect(room.facts().page).toBe('');
  });
});

describe('the card as an enclosure of the invitation', () => {
  const invite = () =>
    inRoom(
      factsIn('choosingParticipants', { plan, participants: everybody, page: 'invitations' }),
      'choosingParticipants',
      <Invitations />,
    );
  const enclosed = () => screen.queryAllByRole('region', { name: /^Kort til/ });

  test('lies in every invitation until somebody says no', async () => {
    const room = invite();
    const tick = screen.getByRole('checkbox', { name: new RegExp(`^${papers.roleCards.enclose}`) });
    expect(tick).toBeChecked();
    expect(enclosed()).toHaveLength(screen.getAllByRole('article').length);
    await userEvent.click(tick);
    expect(enclosed()).toEqual([]);
    expect(room.facts().drafts['invitationCard']).toBe('no');
  });

  test('says the topic only when the invitation may', async () => {
    invite();
    expect(screen.queryByText(theTopic)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: invitation.may.topic }));
    expect(cardFor(lise.name).getByText(theTopic)).toBeInTheDocument();
  });

  test('the cards can be seen, and from there it is back to the invitations', async () => {
    const room = invite();
    await userEvent.click(screen.getByRole('button', { name: papers.roleCards.see }));
    expect(room.facts().page).toBe('roleCards');
  });
});
