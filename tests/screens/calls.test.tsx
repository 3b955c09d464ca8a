import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { calls as words } from '../../src/locales/da/calls.ts';
import { reply } from '../../src/locales/da/reply.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { snapshotOf } from '../../src/meeting/meetingMachine.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import type { Device } from '../../src/room/device.ts';
import { openRoom } from '../../src/room/openRoom.ts';
import { changeSession } from '../../src/room/session.ts';
import { canFollowThatYou } from '../../src/screens/calls/useCallSentence.ts';
import { everybody, factsIn, lise, minute, samira } from '../cast.ts';
import { dayFromNow } from './homeDevice.ts';
import { meetingInDanish } from './inRoom.tsx';
import { holding, manyMeetings, meeting, opens, sends, showCalls } from './roundOfCalls.tsx';

beforeAll(meetingInDanish);
afterEach(() => changeSession({ singleKeys: true }));

const card = () => screen.getByRole('article');
const told = (tell: ReturnType<typeof holding>['tellMeeting']) => tell.mock.calls.map(([id, telling]) => [id, telling]);
const reportIn = (tell: ReturnType<typeof holding>['tellMeeting'], at: number) => {
  const telling = tell.mock.calls[at]?.[1];
  return telling?.type === 'promise.reported' ? telling.report : null;
};

describe('one call', () => {
  test('names whom to call, the number, the promise and what to say', async () => {
    const participants = everybody.map((one) => (one.id === lise.id ? { ...one, phone: '11 22 33 44' } : one));
    await showCalls(holding([meeting('m', [sends], { participants })]).device);
    expect(within(card()).getByRole('heading', { name: 'Ring til Lise' })).toBeInTheDocument();
    expect(within(card()).getByRole('link', { name: '11 22 33 44' })).toHaveAttribute('href', 'tel:11223344');
    expect(card()).toHaveTextContent('Lise: Sender en seddel');
    expect(card()).toHaveTextContent(
      /Hej Lise. Du lovede Samira, at du sender en seddel senest .+\. Hvordan går det\?/,
    );
  });

  test('without a number of their own it is whoever the citizen calls, or the workplace', async () => {
    await showCalls(holding([meeting('m', [sends])]).device);
    expect(card()).toHaveTextContent('Lise har intet nummer her. Ring til jobcenter.');
    expect(within(card()).getByRole('link', { name: '12 34 56 78' })).toBeInTheDocument();
  });

  test('somebody who was not in the room is asked whether it is right, and can say yes', async () => {
    const participants = everybody.map((one) => (one.id === lise.id ? { ...one, attendance: 'absent' as const } : one));
    const { device, tellMeeting } = holding([meeting('m', [sends], { participants })]);
    await showCalls(device);
    expect(card()).toHaveTextContent('Ikke bekræftet af Lise');
    expect(card()).toHaveTextContent(/Er det rigtigt, at du sender en seddel/);
    await userEvent.keyboard('5');
    expect(told(tellMeeting)).toMatchObject([
      ['m', { type: 'promise.reported', report: { agreementId: 'sends', way: 'call', outcome: 'confirmed' } }],
    ]);
  });

  test('nobody who said yes in the room is asked for it again', async () => {
    const { device, tellMeeting } = holding([meeting('m', [sends])]);
    await showCalls(device);
    expect(screen.queryByRole('button', { name: reply.outcome.confirmed })).toBeNull();
    await userEvent.keyboard('5');
    expect(tellMeeting).not.toHaveBeenCalled();
  });

  test.each([
    ['Sender en seddel', true],
    ['Ringer hver mandag og siger, om der er breve på vej', true],
    ['Peter sender en seddel', false],
    ['Brevet bliver sendt', false],
    ['Åbner breve. Første gang kun tre', false],
  ])('"%s" can be said after "at du": %s', (what, can) => {
    expect(canFollowThatYou(what, 'da', ['Peter', 'Samira'])).toBe(can);
    expect(canFollowThatYou(what, 'en', [])).toBe(false);
  });
});

describe('one key an answer', () => {
  test.each([
    ['1', 'done'],
    ['2', 'notYet'],
    ['3', 'needsHelp'],
    ['4', 'noAnswer'],
  ] as const)('%s tells %s and goes on to the next', async (key, outcome) => {
    const { device, tellMeeting } = holding([meeting('m', [sends, opens])]);
    await showCalls(device);
    await userEvent.keyboard(key);
    expect(told(tellMeeting)).toMatchObject([['m', { report: { agreementId: 'sends', outcome, times: null } }]]);
    const next = await screen.findByRole('heading', { name: 'Ring til Samira' });
    expect(next).toHaveFocus();
    expect(screen.getByText(`Skrevet ned om Lise: ${reply.outcome[outcome]}.`)).toBeInTheDocument();
    expect(screen.getByText('1 aftale tilbage')).toBeInTheDocument();
  });

  test('in a field a number is a number, and what was said goes along with the answer', async () => {
    const { device, tellMeeting } = holding([meeting('m', [{ ...sends, times: 5 }])]);
    await showCalls(device);
    await userEvent.type(screen.getByLabelText(words.times), '3');
    await userEvent.type(screen.getByLabelText('Det sagde Lise'), 'Tre af 5 er sendt.');
    expect(tellMeeting).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: new RegExp(reply.outcome.notYet) }));
    expect(told(tellMeeting)).toMatchObject([
      ['m', { report: { outcome: 'notYet', times: 3, words: 'Tre af 5 er sendt.' } }],
    ]);
  });

  test('what looks like a CPR number is neither told nor lost', async () => {
    const { device, tellMeeting } = holding([meeting('m', [sends])]);
    await showCalls(device);
    await userEvent.type(screen.getByLabelText('Det sagde Lise'), '010203-1234');
    await userEvent.click(screen.getByRole('button', { name: new RegExp(reply.outcome.done) }));
    expect(tellMeeting).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Det sagde Lise')).toHaveValue('010203-1234');
    expect(screen.getByText(/ligner et CPR-nummer/)).toBeInTheDocument();
  });

  test('a key pressed wrong is put right: the promise is chosen again', async () => {
    const { device, tellMeeting } = holding([meeting('m', [sends, opens])]);
    await showCalls(device);
    await userEvent.keyboard('1');
    await screen.findByRole('heading', { name: 'Ring til Samira' });
    await userEvent.click(screen.getByRole('button', { name: /^Sender en seddel/ }));
    expect(screen.getByText(words.wrongKey)).toBeInTheDocument();
    await userEvent.keyboard('2');
    await screen.findByText(`Skrevet ned om Lise: ${reply.outcome.notYet}.`);
    const [first, takenBack, second] = told(tellMeeting);
    const earlier = reportIn(tellMeeting, 0)?.id;
    expect(first).toMatchObject(['m', { report: { outcome: 'done' } }]);
    expect(takenBack).toEqual(['m', { type: 'words.takenBack', id: earlier, byId: samira.id }]);
    expect(second).toMatchObject(['m', { report: { outcome: 'notYet' } }]);
    expect(reportIn(tellMeeting, 2)?.id).not.toBe(earlier);
  });

  test('done by mistake and then nobody picks up: the promise is not done', async () => {
    const { device, tellMeeting } = holding([meeting('m', [sends, opens])]);
    const room = openRoom(snapshotOf(meeting('m', [sends, opens]), 'closed'), () => minute(90));
    tellMeeting.mockImplementation((_, telling) => Promise.resolve(room.tell(telling) && 'refused'));
    await showCalls(device);
    await userEvent.keyboard('1');
    await screen.findByRole('heading', { name: 'Ring til Samira' });
    await userEvent.click(screen.getByRole('button', { name: /^Sender en seddel/ }));
    await userEvent.keyboard('4');
    await screen.findByText(`Skrevet ned om Lise: ${reply.outcome.noAnswer}.`);
    const facts = room.actor.getSnapshot().context;
    expect(facts.reports).toMatchObject([{ agreementId: 'sends', outcome: 'noAnswer' }]);
    expect(summaryOf(facts, 'closed').promises.map(({ id }) => id)).toContain('sends');
  });

  test('trouble while it is put right: the press after it goes on where it stopped', async () => {
    const { device, tellMeeting } = holding([meeting('m', [sends])]);
    await showCalls(device);
    await userEvent.keyboard('1');
    await screen.findByText(`Skrevet ned om Lise: ${reply.outcome.done}.`);
    await userEvent.click(screen.getByRole('button', { name: /^Sender en seddel/ }));
    tellMeeting.mockResolvedValueOnce(null).mockResolvedValueOnce('full');
    await userEvent.keyboard('2');
    expect(await screen.findByText(trouble.code.noRoom, { exact: false })).toHaveRole('alert');
    await userEvent.keyboard('2');
    await screen.findByText(`Skrevet ned om Lise: ${reply.outcome.notYet}.`);
    expect(tellMeeting.mock.calls.map(([, { type }]) => type)).toEqual([
      'promise.reported',
      'words.takenBack',
      'promise.reported',
      'promise.reported',
    ]);
    expect(reportIn(tellMeeting, 3)).toEqual(reportIn(tellMeeting, 2));
  });

  test('with the shortcuts switched off only the presses answer', async () => {
    changeSession({ singleKeys: false });
    const { device, tellMeeting } = holding([meeting('m', [sends])]);
    await showCalls(device);
    await userEvent.keyboard('1');
    expect(tellMeeting).not.toHaveBeenCalled();
  });

  test.each([
    ['heldElsewhere', words.openElsewhere],
    ['refused', words.refused],
    ['full', trouble.code.noRoom],
    ['failed', trouble.notReadNow],
  ] as const)('%s: one sentence, and the same call stays with what was typed', async (answer, sentence) => {
    const { device, tellMeeting } = holding([meeting('m', [sends, opens])]);
    tellMeeting.mockResolvedValueOnce(answer);
    await showCalls(device);
    await userEvent.type(screen.getByLabelText('Det sagde Lise'), 'Den er på vej.');
    const done = screen.getByRole('button', { name: new RegExp(reply.outcome.done) });
    await userEvent.click(done);
    expect(await screen.findByText(sentence, { exact: false })).toHaveRole('alert');
    expect(screen.getByLabelText('Det sagde Lise')).toHaveValue('Den er på vej.');
    await userEvent.click(done);
    await screen.findByRole('heading', { name: 'Ring til Samira' });
    const [first, second] = tellMeeting.mock.calls.map(([, telling]) => 'report' in telling && telling.report);
    expect(second).toEqual(first);
  });
});

describe('the round', () => {
  test('words are read only of the meetings on this page', async () => {
    const { device, readMeetings } = holding(manyMeetings);
    await showCalls(device);
    expect(readMeetings.mock.calls.map(([ids]) => ids.length)).toEqual([20]);
    await userEvent.click(screen.getByRole('button', { name: words.next }));
    await waitFor(() => expect(readMeetings.mock.calls.map(([ids]) => ids.length)).toEqual([20, 20]));
    const [first, second] = readMeetings.mock.calls.map(([ids]) => ids);
    expect(first?.filter((id) => second?.includes(id))).toEqual([]);
  });

  test('one person is called once, also about promises of several meetings', async () => {
    const participants = everybody.map((one) => (one.id === lise.id ? { ...one, phone: '11 22 33 44' } : one));
    const two = [meeting('m', [sends], { participants }), meeting('n', [{ ...sends, id: 'again' }], { participants })];
    await showCalls(holding(two).device);
    const list = screen.getByRole('navigation', { name: words.list });
    expect(within(list).getAllByRole('heading')).toHaveLength(1);
    expect(within(list).getAllByRole('button')).toHaveLength(2);
  });

  test('a follow-up that has begun hears it too, under the same name', async () => {
    const before = meeting('m', [sends]);
    const followUp = factsIn('reviewing', {
      id: 'f',
      lastTime: {
        meetingId: 'm',
        date: null,
        agreements: [sends],
        parked: [],
        openQuestions: [],
        chair: before.chair,
        results: [],
        reports: [],
        citizenComment: '',
      },
    });
    const { device, tellMeeting } = holding([before]);
    const meetings = [
      { id: 'm', summary: summaryOf(before, 'closed') },
      { id: 'f', summary: summaryOf(followUp, 'reviewing') },
    ];
    await showCalls({ ...device, meetingsLastRead: () => ({ meetings, damaged: [], deleted: 0 }) });
    await userEvent.keyboard('2');
    expect(tellMeeting.mock.calls.map(([id]) => id)).toEqual(['m', 'f']);
    expect(tellMeeting.mock.calls[0]?.[1]).toEqual(tellMeeting.mock.calls[1]?.[1]);
    await userEvent.click(screen.getByRole('button', { name: /^Sender en seddel/ }));
    await userEvent.keyboard('4');
    await screen.findByText(`Skrevet ned om Lise: ${reply.outcome.noAnswer}.`);
    const takenBack = { type: 'words.takenBack', id: reportIn(tellMeeting, 0)?.id, byId: samira.id };
    expect(told(tellMeeting).slice(2)).toMatchObject([
      ['m', takenBack],
      ['f', takenBack],
      ['m', { report: { outcome: 'noAnswer' } }],
      ['f', { report: { outcome: 'noAnswer' } }],
    ]);
  });

  test('the list keeps its order when the window comes back, and takes in what is new', async () => {
    const { device } = holding([meeting('m', [sends])]);
    const later = holding([meeting('n', [{ ...opens, id: 'new', due: dayFromNow(-9) }])]).device;
    const both: Device = {
      ...device,
      meetings: later.meetings,
      readMeetings: async (ids) => [...(await device.readMeetings(ids)), ...(await later.readMeetings(ids))],
    };
    await showCalls(both);
    window.dispatchEvent(new Event('focus'));
    await screen.findByRole('button', { name: /^Åbner tre breve/ });
    expect(screen.getByRole('heading', { name: 'Ring til Lise' })).toBeInTheDocument();
  });

  test('nothing due: one sentence and the way back', async () => {
    const { device } = holding([]);
    await showCalls(device);
    expect(screen.getByText(words.empty)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: shell.allMeetings }));
    expect(device.goHome).toHaveBeenCalledOnce();
  });

  test('a list that cannot be read is said, and asked again', async () => {
    const { device } = holding([meeting('m', [sends])]);
    const meetings = vi.fn<Device['meetings']>(device.meetings).mockRejectedValueOnce(new Error('disk'));
    await showCalls({ ...device, meetingsLastRead: () => null, meetings });
    await userEvent.click(await screen.findByRole('button', { name: words.readAgain }));
    expect(await screen.findByRole('heading', { name: 'Ring til Lise' })).toBeInTheDocument();
  });
});
