// What helps somebody who opens this for the first time: a line on each screen, "?", a coach in the practice, and the
// page that tells the citizen about the meeting beforehand.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ahead } from '../../src/locales/da/ahead.ts';
import { help } from '../../src/locales/da/help.ts';
import { meetingHelp } from '../../src/locales/da/meetingHelp.ts';
import { practice } from '../../src/locales/da/practice.ts';
import { loadPracticeWords } from '../../src/locales/language.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { Ahead } from '../../src/screens/ahead/Ahead.tsx';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { Topic } from '../../src/screens/topic/Topic.tsx';
import { everybody, factsIn, mette, samira, theTopic } from '../cast.ts';
import { deviceWith } from './homeDevice.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
beforeAll(loadPracticeWords);
beforeEach(() => changeSession({ helpLines: true, helpOpen: false, coachShown: true, singleKeys: true }));

const inSamiras = (text: string) => text.replaceAll('{{name, possessive}}', 'Samiras').replaceAll('{{name}}', 'Samira');
const note = () => screen.queryByRole('region', { name: help.line });
const topicScreen = (device = deviceWith([])) =>
  inRoom(factsIn('choosingTopic', { participants: everybody }), 'choosingTopic', <Topic />, device);

describe('the line of help', () => {
  test('says what one does on this screen, and is hidden once and for all', async () => {
    topicScreen();
    expect(note()).toHaveTextContent(inSamiras(meetingHelp.topic.line));
    await userEvent.click(screen.getByRole('button', { name: help.hideLines }));
    expect(note()).toBeNull();
    expect(screen.getByRole('main')).toHaveFocus();
    expect(useSession.getState().helpLines).toBe(false);
  });

  test('is another one on another screen', () => {
    inRoom(factsIn('closed'), 'closed', <Closed />);
    expect(note()).toHaveTextContent(meetingHelp.closed.line);
  });
});

describe('"?"', () => {
  test('is a letter in a field, and nothing when the keys of one press are off', async () => {
    topicScreen();
    expect(screen.getByRole('button', { name: help.open })).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('textbox')[0] ?? document.body);
    await userEvent.keyboard('?');
    expect(useSession.getState().helpOpen).toBe(false);
    act(() => changeSession({ singleKeys: false }));
    act(() => screen.getByRole('main').focus());
    await userEvent.keyboard('?');
    expect(useSession.getState().helpOpen).toBe(false);
  });
});

describe('the coach of a practice', () => {
  const inPractice = () => topicScreen({ ...deviceWith([]), practises: true });

  test('says one thing to try, and what is next when it was done', async () => {
    const { room } = inPractice();
    expect(note()).toHaveTextContent(inSamiras(practice.coach.try.concern));
    act(() => {
      room.tell({ type: 'concern.added', concern: { id: 'letters', text: theTopic, original: null } });
    });
    expect(note()).toHaveTextContent(`${practice.coach.done} ${inSamiras(practice.coach.try.leg)}`);
    act(() => {
      room.tell({
        type: 'leg.answered',
        byId: samira.id,
        legId: 'mind',
        answer: { status: 'declined' },
        change: null,
      });
    });
    expect(note()).toHaveTextContent(inSamiras(practice.coach.try.topic));
  });

  test('is put away without taking the help of real meetings with it', async () => {
    inPractice();
    await userEvent.click(screen.getByRole('button', { name: help.hideLines }));
    expect(note()).toBeNull();
    expect(useSession.getState().helpLines).toBe(true);
  });
});

describe('the meeting beforehand', () => {
  const bo = newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: mette.id });
  const paper = () => within(screen.getByRole('region', { name: ahead.title }));
  const show = (citizenLanguages: readonly string[] = ['da']) => {
    const facts = factsIn('choosingParticipants', {
      participants: [...everybody, bo],
      page: 'ahead',
      citizenLanguages,
    });
    const plan = { ...facts.plan, date: '2026-03-10', start: '10:00', minutes: 75, place: 'Medborgerhuset' };
    inRoom({ ...facts, plan }, 'choosingParticipants', <Ahead />);
  };

  test('names those the citizen said yes to and nobody else, when and how long, the stop, and what one may say no to', () => {
    show();
    expect(paper().getByText('Karen')).toBeInTheDocument();
    expect(paper().getByText(mette.name)).toBeInTheDocument();
    expect(screen.queryByText('Bo')).toBeNull();
    expect(paper().getByText(/tirsdag den 10. marts kl. 10/i)).toBeInTheDocument();
    expect(paper().getByText(/75 minutter/)).toBeInTheDocument();
    expect(paper().getByText('Medborgerhuset')).toBeInTheDocument();
    expect(paper().getByText(theTopic)).toBeInTheDocument();
    expect(paper().getAllByText(ahead.step.alone)).toHaveLength(1);
    for (const may of [ahead.pause, ahead.stop, ahead.no, ahead.think]) {
      expect(paper().getByText(may)).toBeInTheDocument();
    }
  });

  test("stands in the citizen's language beside Danish, each marked as what it is", async () => {
    show(['en']);
    const { ahead: english } = await import('../../src/locales/en/ahead.ts');
    const beside = await paper().findByText(english.step.alone);
    expect(beside).toHaveAttribute('lang', 'en');
    expect(paper().getByText(ahead.step.alone)).toBeInTheDocument();
    expect(paper().getByText(ahead.language)).toBeInTheDocument();
  });
});
