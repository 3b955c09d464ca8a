// What helps somebody who opens this for the first time: a line on each screen, "?", a coach in the practice, and the
// page that tells the citizen about the meeting beforehand.
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ahead } from '../../src/locales/da/ahead.ts';
import { help } from '../../src/locales/da/help.ts';
import { meetingHelp } from '../../src/locales/da/meetingHelp.ts';
import { practice } from '../../src/locales/da/practice.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { loadPracticeWords } from '../../src/locales/language.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { Ahead } from '../../src/screens/ahead/Ahead.tsx';
import { OnBreak } from '../../src/screens/away/OnBreak.tsx';
import { PrivateTime } from '../../src/screens/away/PrivateTime.tsx';
import { TimeOut } from '../../src/screens/away/TimeOut.tsx';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { CheckIn } from '../../src/screens/discussion/CheckIn.tsx';
import { Evaluation } from '../../src/screens/evaluation/Evaluation.tsx';
import { ReadAlong } from '../../src/screens/everything/ReadAlong.tsx';
import { NotePage } from '../../src/screens/frame/NotePage.tsx';
import { Prepare } from '../../src/screens/prepare/Prepare.tsx';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
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

  const nothing = () => undefined;
  const calm = [
    ['onBreak', <OnBreak key="onBreak" />, meetingHelp.onBreak],
    ['inPrivateTime', <PrivateTime key="inPrivateTime" />, meetingHelp.privateTime],
    ['inTimeOut', <TimeOut key="inTimeOut" />, meetingHelp.timeOut],
    [
      'discussing',
      <CheckIn key="discussing" showsTopic={false} onWish={nothing} onAnotherTopic={nothing} />,
      meetingHelp.checkIn,
    ],
    [
      'discussing',
      <ReadAlong key="along" writer="elsewhere" covered={false} asking={false} onWriteHere={nothing} />,
      meetingHelp.readAlong,
    ],
  ] as const;

  test.each(calm)('is on a screen without steps too, with "?": %s', (phase, there, { line }) => {
    inRoom(factsIn(phase, { participants: everybody }), phase, there);
    expect(note()).toHaveTextContent(inSamiras(line));
    expect(screen.getByRole('button', { name: help.open })).toBeInTheDocument();
  });

  test('leaves the focus on the page when it is hidden there', async () => {
    inRoom(factsIn('onBreak'), 'onBreak', <OnBreak />);
    await userEvent.click(screen.getByRole('button', { name: help.hideLines }));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('says not a word of the meeting over a break (R13)', () => {
    inRoom(factsIn('onBreak', { participants: everybody }), 'onBreak', <OnBreak />);
    expect(note()).not.toHaveTextContent('Samira');
  });
});

describe('"?"', () => {
  test('is on a page that only says what happened', () => {
    render(
      <NotePage title="Mødet er flyttet" actions={null}>
        {null}
      </NotePage>,
    );
    expect(screen.getByRole('button', { name: help.open })).toBeInTheDocument();
  });

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

  test.each([
    ['agreeing', 'readAloud', <ReadAloud key="readAloud" />, practice.coach.ready.readAloud],
    ['closing', 'evaluation', <Evaluation key="evaluation" />, practice.coach.try.asked],
    ['closed', '', <Closed key="closed" />, practice.coach.ready.closed],
  ] as const)('has something to say to the end: %s %s', (phase, page, there, says) => {
    inRoom(factsIn(phase, { participants: everybody, page }), phase, there, { ...deviceWith([]), practises: true });
    expect(note()).toHaveTextContent(inSamiras(says));
  });

  test('is put away without taking the help of real meetings with it', async () => {
    inPractice();
    await userEvent.click(screen.getByRole('button', { name: help.hideLines }));
    expect(note()).toBeNull();
    expect(useSession.getState().helpLines).toBe(true);
  });
});

describe('the meeting beforehand', () => {
  test('is one press away where the meeting is made ready', async () => {
    const { facts } = inRoom(factsIn('choosingTopic', { page: 'prepare' }), 'choosingTopic', <Prepare />);
    await userEvent.click(screen.getByRole('button', { name: ahead.title }));
    expect(facts().page).toBe('ahead');
  });

  test.each([
    ['choosingTopic', 'prepare'],
    ['choosingParticipants', 'invitations'],
  ] as const)('leads back to where it was opened: %s, %s', async (phase, page) => {
    const { facts } = inRoom(factsIn(phase, { page: 'ahead' }), phase, <Ahead />);
    await userEvent.click(screen.getByRole('button', { name: shell.back }));
    expect(facts().page).toBe(page);
  });

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
