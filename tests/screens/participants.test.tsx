import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { missing } from '../../src/locales/da/missing.ts';
import { participants } from '../../src/locales/da/participants.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { newParticipant, type Participant } from '../../src/meeting/participants.ts';
import { Participants } from '../../src/screens/participants/Participants.tsx';
import { aMeeting, everybody, factsIn, karen, lise, mette, omar, samira } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) =>
  inRoom(
    factsIn('choosingParticipants', { participants: everybody, ...changes }),
    'choosingParticipants',
    <Participants />,
  );
const under = (question: keyof typeof participants.question) =>
  within(screen.getByRole('region', { name: participants.question[question] }));
const atTheTable = () => within(screen.getByRole('region', { name: participants.table }));
const confirm = () => userEvent.click(screen.getByRole('button', { name: participants.confirm }));
const proposed: Participant = {
  ...newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: mette.id }),
  reasons: ['canContribute'],
};

describe('the four questions', () => {
  test('each shows who answers it; a person with two reasons stands under both', () => {
    show();
    expect(under('support').getByText(karen.name)).toBeVisible();
    expect(under('hasAuthority').getByText(lise.name)).toBeVisible();
    expect(under('inContactNow').getByText(omar.name)).toBeVisible();
    expect(under('canContribute').getByText(omar.name)).toBeVisible();
    expect(under('hasAuthority').queryByText(omar.name)).toBeNull();
  });

  test('somebody without a reason is not lost', () => {
    show({ participants: [samira, { ...mette, reasons: [] }] });
    const first = within(screen.getByRole('main')).getAllByRole('region')[0];
    expect(first).toHaveAccessibleName(participants.person.why.replace('{{name}}', mette.name));
    expect(within(first ?? document.body).getByText(mette.name)).toBeVisible();
  });

  test('several without one stand first too, under one question', () => {
    show({ participants: [samira, { ...mette, reasons: [] }, { ...lise, reasons: [] }] });
    expect(within(screen.getByRole('main')).getAllByRole('region')[0]).toHaveAccessibleName(
      participants.question.noReason,
    );
    expect(under('noReason').getByText(lise.name)).toBeVisible();
  });
});

describe('suggested is not invited (R03)', () => {
  test('who has no answer yet stands under a question and not at the table', () => {
    show({ participants: [...everybody, proposed] });
    expect(under('canContribute').getByRole('button', { name: /^Bo .*mangler svar/ })).toBeVisible();
    expect(atTheTable().queryByText('Bo')).toBeNull();
    expect(atTheTable().getByText(omar.name)).toBeVisible();
  });

  test('a no stands only where the citizen can open it', () => {
    show({ participants: [...everybody, { ...proposed, citizenAnswer: 'no' }] });
    expect(screen.getAllByText('Bo')).toHaveLength(1);
    expect(screen.getByText('Bo').closest('details')).not.toHaveAttribute('open');
  });
});

describe('when nobody can decide (R04)', () => {
  const { chair } = aMeeting();
  const about = { ...chair, legs: chair.legs.map((leg) => (leg.id === 'social' ? { ...leg, areas: ['money'] } : leg)) };

  test('it is said gently, and one press writes the question down', async () => {
    const room = show({ chair: about });
    expect(screen.getByText(/Ingen ved bordet kan bestemme om penge/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Få svar fra en anden om penge' }));
    expect(room.facts().preparation.questions).toMatchObject([{ text: 'Hvem kan give et svar om penge?' }]);
    expect(screen.getByText(participants.nobodyDecides.asked)).toBeVisible();
  });

  test('it blocks nothing', async () => {
    const room = show({ chair: about });
    await confirm();
    expect(phaseOf(room.room.actor.getSnapshot())).toBe('opening');
  });

  test('it is quiet when somebody can', () => {
    show({ chair: { ...chair, legs: chair.legs.map((leg) => ({ ...leg, areas: ['housing'] })) } });
    expect(screen.queryByText(/Ingen ved bordet/)).toBeNull();
  });
});

describe('"Det er mit bord"', () => {
  const lacks = (name: string) =>
    screen.queryByText(missing.reasonOrAnswer.replace('{{person}}', name).replace('{{name, possessive}}', 'Samiras'));

  test('says in one sentence what is missing, and offers the way there', async () => {
    const room = show({ participants: [...everybody, proposed] });
    await confirm();
    expect(lacks(proposed.name)).toBeVisible();
    expect(phaseOf(room.room.actor.getSnapshot())).toBe('choosingParticipants');
    expect(
      screen.getByRole('button', { name: participants.show.replace('{{name}}', proposed.name) }),
    ).toBeInTheDocument();
  });

  test('says it no longer than it is so', async () => {
    const { room } = show({ participants: [...everybody, proposed] });
    await confirm();
    act(() => {
      room.tell({ type: 'person.answered', id: 'bo', byId: samira.id, answer: 'yes', condition: '' });
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: participants.show.replace('{{name}}', proposed.name) })).toBeNull();
  });
});
