import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';

import type { Phase } from '../../src/meeting/phases.ts';
import type { PromiseToHear, Summary } from '../../src/meeting/summary.ts';
import { type Device, type ListedMeeting, ThisDevice } from '../../src/room/device.ts';
import { changeSession } from '../../src/room/session.ts';
import { Home } from '../../src/screens/home/Home.tsx';
import { orderedMeetings } from '../../src/screens/home/meetingList.ts';
import { inDanish } from './inDanish.ts';
import { dayFromNow, deviceWith, listed } from './homeDevice.ts';

beforeAll(inDanish);
afterEach(() => changeSession({ updateWaiting: false, readingHelpOpen: false, language: 'da', writing: 'saved' }));

async function show(device: Device) {
  render(
    <ThisDevice value={device}>
      <Home />
    </ThisDevice>,
  );
  await vi.waitFor(() => expect(screen.queryByText(shell.loading)).toBeNull());
}

const rows = () => within(screen.getByRole('region', { name: home.others })).queryAllByRole('link');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('which meeting is next', () => {
  const today = '2026-11-18';
  const order = (meetings: readonly ListedMeeting[]) => {
    const { next, others } = orderedMeetings(meetings, today);
    return [next?.id, ...others.map(({ id }) => id)];
  };

  test('the earliest that is still to come; then the open ones as they were worked on; closed ones last', () => {
    const all = [
      listed('past', { date: '2026-11-10' }),
      listed('closed-old', { phase: 'closed', date: '2026-10-01' }),
      listed('later', { date: '2026-11-25', start: '09:00' }),
      listed('undated', {}),
      listed('today-13', { date: today, start: '13:00' }),
      listed('closed-today', { phase: 'closed', date: today, start: '08:00' }),
      listed('today-10', { date: today, start: '10:00' }),
    ];
    expect(order(all)).toEqual(['today-10', 'today-13', 'later', 'past', 'undated', 'closed-today', 'closed-old']);
  });

  test('without a date to come it is the one last worked on, and none when all are closed', () => {
    expect(order([listed('undated', {}), listed('past', { date: '2026-11-10' })])).toEqual(['undated', 'past']);
    expect(order([listed('done', { phase: 'closed' })])).toEqual([undefined, 'done']);
    expect(order([])).toEqual([undefined]);
  });
});

describe('the list', () => {
  test('shows the meeting of today with the way in', async () => {
    const device = deviceWith([
      listed('s', { citizen: 'Samira', phase: 'opening', date: dayFromNow(0), start: '10:00', people: 5 }),
    ]);
    await show(device);
    const card = screen.getByRole('article', { name: 'Samiras møde' });
    expect(card).toHaveTextContent('I dag kl. 10.00');
    expect(card).toHaveTextContent(home.status.people);
    expect(card).toHaveTextContent('5 ved bordet.');
    await userEvent.click(within(card).getByRole('button', { name: home.goToMeeting }));
    expect(device.openMeeting).toHaveBeenCalledWith('s');
  });

  test.each([
    ['reviewing', false, home.status.followUp],
    ['choosingTopic', false, home.status.noTopic],
    ['choosingTopic', true, home.status.topic],
    ['choosingParticipants', true, home.status.topic],
    ['opening', true, home.status.people],
    ['discussing', true, home.status.now],
    ['agreeing', true, home.status.now],
    ['closing', true, home.status.now],
    ['onBreak', true, home.status.onBreak],
    ['inPrivateTime', true, home.status.onBreak],
    ['stoppedEarly', true, home.status.stopped],
    ['closed', true, 'Afsluttet, 3 aftaler'],
  ] as const)('says how far a meeting has come: %s', async (phase: Phase, topicChosen, line) => {
    await show(
      deviceWith([
        listed('first', { date: dayFromNow(0) }),
        listed('x', { citizen: 'Peter', phase, topicChosen, agreed: 3 }),
      ]),
    );
    expect(screen.getByRole('link', { name: new RegExp(`^Peter .*${line}$`) })).toHaveAttribute('href', '#/m/x');
  });

  test.each([
    [0, 'Afsluttet uden aftaler'],
    [1, 'Afsluttet, 1 aftale'],
  ])('counts agreements as one says it: %i', async (agreed, line) => {
    await show(deviceWith([listed('x', { phase: 'closed', agreed })]));
    expect(screen.getByText(line)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: home.earlier })).toBeInTheDocument();
  });

  test('shows no more of a name than the first', async () => {
    await show(
      deviceWith([
        listed('a', { citizen: 'Samira Hussein', date: dayFromNow(1) }),
        listed('b', { citizen: ' Peter  Holm' }),
        listed('c', { citizen: '' }),
      ]),
    );
    expect(document.body).not.toHaveTextContent(/Hussein|Holm/);
    expect(screen.getByText('Peter')).toBeInTheDocument();
    expect(screen.getByText(home.nobody)).toBeInTheDocument();
  });

  test('empty: one sentence and one button', async () => {
    await show(deviceWith([]));
    expect(screen.getByText(home.empty)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: home.newMeeting })).toHaveLength(1);
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('stays short with many meetings, and shows more when asked', async () => {
    await show(deviceWith(Array.from({ length: 70 }, (_, at) => listed(`m${at}`, { date: dayFromNow(at) }))));
    expect(rows()).toHaveLength(12);
    await userEvent.click(button('Vis 57 flere'));
    expect(rows()).toHaveLength(62);
    await userEvent.click(button('Vis 7 flere'));
    expect(rows()).toHaveLength(69);
    expect(screen.queryByRole('button', { name: /^Vis / })).toBeNull();
  });

  test('a damaged row is named shortly, harms no other, and stands nowhere else', async () => {
    await show(
      deviceWith([listed('abcdefghijkl', { citizen: 'Nadia' }), listed('b', { citizen: 'Bent' })], ['abcdefghijkl']),
    );
    const note = screen.getByRole('region', { name: 'Et møde kan ikke læses' });
    expect(note).toHaveTextContent('Det er gemt, som det er.');
    expect(note).toHaveTextContent(/abcdef$/);
    expect(screen.queryByText('Nadia')).toBeNull();
    expect(screen.getByRole('article', { name: 'Bents møde' })).toBeInTheDocument();
  });

  test('only damaged rows: they are still named', async () => {
    await show(deviceWith([], ['abcdefghijkl', 'mnopqrstuvwx']));
    expect(screen.getByRole('region', { name: '2 møder kan ikke læses' })).toHaveTextContent(/abcdef, mnopqr$/);
  });

  test('a disk that does not answer is said, and asked again', async () => {
    const meetings = vi.fn<Device['meetings']>(() => Promise.reject(new Error('disk')));
    await show(deviceWith([], [], { meetings }));
    expect(screen.getByText(home.notRead)).toBeInTheDocument();
    meetings.mockResolvedValue({ meetings: [listed('b', { citizen: 'Bent' })], damaged: [], deleted: 0 });
    await userEvent.click(button(home.readAgain));
    expect(await screen.findByRole('article', { name: 'Bents møde' })).toBeInTheDocument();
  });

  test('is read again when the meeting that was left has been written', async () => {
    const meetings = vi.fn<Device['meetings']>(() => Promise.resolve({ meetings: [], damaged: [], deleted: 0 }));
    changeSession({ writing: 'saving' });
    await show(deviceWith([], [], { meetings }));
    meetings.mockResolvedValue({ meetings: [listed('b', { citizen: 'Bent' })], damaged: [], deleted: 0 });
    changeSession({ writing: 'saved' });
    expect(await screen.findByRole('article', { name: 'Bents møde' })).toBeInTheDocument();
  });
});

describe('what is due', () => {
  const promised = (id: string, changes: Partial<PromiseToHear> = {}): PromiseToHear => ({
    id,
    due: dayFromNow(0),
    unconfirmed: false,
    heard: null,
    heardOn: null,
    ...changes,
  });
  const ended = (id: string, promises: readonly PromiseToHear[], changes: Partial<Summary> = {}) =>
    listed(id, { phase: 'closed', citizen: id, promises, ...changes });

  test('is counted without a word of what it is, and leads to the round of calls', async () => {
    await show(
      deviceWith([
        ended('Bent', [promised('a'), promised('b', { due: null, unconfirmed: true })]),
        ended('Eva', [promised('c', { heard: 'noAnswer', heardOn: dayFromNow(0) }), promised('d')]),
        ended('Ida', [promised('e', { due: dayFromNow(30) })]),
      ]),
    );
    const note = screen.getByRole('region', { name: '3 aftaler at følge op på' });
    expect(within(note).getByRole('link', { name: home.toCalls })).toHaveAttribute('href', '#/ringerunde');
    expect(screen.getByRole('link', { name: /^Bent .*2 at følge op på$/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Eva .*1 at følge op på$/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Ida .*aftaler$/ })).toBeInTheDocument();
  });

  test('nothing due is nothing shown', async () => {
    await show(deviceWith([ended('Bent', [])]));
    expect(screen.queryByRole('link', { name: home.toCalls })).toBeNull();
    expect(screen.queryByText(/følge op/)).toBeNull();
  });

  test('the way to a course stands once, where there are two meetings of it', async () => {
    await show(
      deviceWith([
        listed('now', { citizen: 'Bent', courseId: 'k', date: dayFromNow(0) }),
        ended('before', [], { citizen: 'Bent', courseId: 'k', date: dayFromNow(-9) }),
        ended('x', [], { citizen: 'Ida', courseId: 'l', date: dayFromNow(-2) }),
        ended('y', [], { citizen: 'Ida', courseId: 'l', date: dayFromNow(-3) }),
        ended('alone', [], { citizen: 'Eva' }),
      ]),
    );
    const ways = screen.getAllByRole('link', { name: /forløb$/ });
    expect(ways.map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['Se Bents forløb', '#/forloeb/k'],
      ['Se Idas forløb', '#/forloeb/l'],
    ]);
    expect(within(screen.getByRole('article')).getByRole('link')).toHaveAttribute('href', '#/forloeb/k');
  });
});

describe('coming back', () => {
  const asLastRead = { meetings: [listed('b', { citizen: 'Bent' })], damaged: [], deleted: 0 };

  test('the list is there at once as it was last read, and what has changed comes behind', async () => {
    let answer: (here: typeof asLastRead) => void = () => {};
    const meetings = () => new Promise<typeof asLastRead>((resolve) => (answer = resolve));
    await show(deviceWith([], [], { meetings, meetingsLastRead: () => asLastRead }));
    expect(screen.getByRole('article', { name: 'Bents møde' })).toBeInTheDocument();
    answer({ ...asLastRead, meetings: [listed('e', { citizen: 'Eva' })] });
    expect(await screen.findByRole('article', { name: 'Evas møde' })).toBeInTheDocument();
  });
});

describe('round the list', () => {
  test('lock, reading help and the other language are in the bar', async () => {
    const device = deviceWith([]);
    await show(device);
    expect(screen.getByRole('heading', { level: 1, name: home.title })).toHaveFocus();
    await userEvent.click(button(shell.lock));
    expect(device.lock).toHaveBeenCalledOnce();
    expect(button(shell.readingHelp)).toBeInTheDocument();
    expect(button('English')).toHaveAttribute('lang', 'en');
  });

  test('a new version waits for a yes, and for an open meeting', async () => {
    const takeUpdate = vi.fn<Device['takeUpdate']>(() => Promise.resolve('meetingOpen'));
    changeSession({ updateWaiting: true });
    await show(deviceWith([], [], { takeUpdate }));
    expect(screen.getByText(shell.update)).toBeInTheDocument();
    await userEvent.click(button(shell.updateNow));
    expect(await screen.findByText(shell.updateLater)).toBeInTheDocument();
    expect(button(shell.updateNow)).toBeInTheDocument();
  });
});
