import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';

import type { Phase } from '../../src/meeting/phases.ts';
import type { PromiseToHear, Summary } from '../../src/meeting/summary.ts';
import { type Device, type ListedMeeting, type MeetingsHere, ThisDevice } from '../../src/room/device.ts';
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
    expect(screen.queryByRole('button', { name: /^Vis / })).toBeNull();
    expect(rows()[12]).toHaveFocus();
    const list = within(screen.getByRole('region', { name: home.others })).getAllByRole('listitem');
    // What is near the window, and the last, which is reached from below.
    expect(list.map((row) => Number(row.getAttribute('aria-posinset')))).toEqual([
      ...Array.from({ length: 40 }, (_, at) => at + 1),
      ...Array.from({ length: 9 }, (_, at) => at + 61),
    ]);
    expect(list.every((row) => row.getAttribute('aria-setsize') === '69')).toBe(true);
  });

  test('a damaged row is named shortly, harms no other, and stands nowhere else', async () => {
    await show(
      deviceWith([listed('abcdefghijkl', { citizen: 'Nadia' }), listed('b', { citizen: 'Bent' })], ['abcdefghijkl']),
    );
    const note = screen.getByRole('region', { name: 'Et møde kan ikke læses' });
    expect(note).toHaveTextContent('Det er gemt, som det er.');
    expect(note).toHaveTextContent(/abcdefSlet/);
    expect(within(note).getByRole('link', { name: 'Slet abcdef' })).toHaveAttribute('href', '#/slet/abcdefghijkl');
    expect(screen.queryByText('Nadia')).toBeNull();
    expect(screen.getByRole('article', { name: 'Bents møde' })).toBeInTheDocument();
  });

  test('only damaged rows: they are still named', async () => {
    await show(deviceWith([], ['abcdefghijkl', 'mnopqrstuvwx']));
    expect(screen.getByRole('region', { name: '2 møder kan ikke læses' })).toHaveTextContent(/abcdef, mnopqrSlet/);
  });

  test('a disk that does not answer is said, and asked again', async () => {
    const meetings = vi.fn<Device['meetings']>(() => Promise.reject(new Error('disk')));
    // Read by itself it stays as it is; only a press asks the disk once more.
    const tryAgain = vi.fn<Device['tryAgain']>(() => {
      meetings.mockResolvedValue({ meetings: [listed('b', { citizen: 'Bent' })], damaged: [], deleted: 0 });
      return Promise.resolve();
    });
    await show(deviceWith([], [], { meetings, tryAgain }));
    expect(screen.getByText(home.notRead)).toBeInTheDocument();
    expect(tryAgain).not.toHaveBeenCalled();
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
    what: `Ringer om ${id}`,
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

describe('what is soon deleted', () => {
  test('is not deleted by a wrong clock: the list says so, and why', async () => {
    changeSession({ clockIsWrong: true });
    const meetings = [listed('a', { citizen: 'Asta', phase: 'closed', deleteOn: dayFromNow(-3) })];
    await show(deviceWith(meetings));
    expect(screen.getByText(home.clockIsWrong)).toBeVisible();
    expect(screen.getByRole('link', { name: new RegExp(home.notDeletedNow) })).toBeInTheDocument();
    act(() => changeSession({ clockIsWrong: false }));
    expect(screen.queryByText(home.clockIsWrong)).toBeNull();
  });

  test.each([
    [12, 'slettes om 12 dage'],
    [30, 'slettes om 30 dage'],
    [1, 'slettes i morgen'],
  ])('in %i days', async (days, words) => {
    await show(deviceWith([listed('x', { citizen: 'Peter', phase: 'closed', deleteOn: dayFromNow(days) })]));
    expect(screen.getByRole('link', { name: new RegExp(words) })).toBeInTheDocument();
  });

  test('later than that, or one that is not over, is not said', async () => {
    const later = listed('l', { phase: 'closed', deleteOn: dayFromNow(31) });
    await show(deviceWith([listed('a', {}), later, listed('x', { phase: 'discussing', deleteOn: dayFromNow(2) })]));
    expect(screen.queryByText(/^slettes/)).toBeNull();
  });
});

describe('a search', () => {
  const promise = { id: 'p', due: null, unconfirmed: false, heard: null, heardOn: null };
  const some = [
    listed('s', { citizen: 'Samira', date: '2028-11-18', topicChosen: true, topic: 'Jeg kan ikke læse brevene' }),
    listed('å', { citizen: 'Åse', phase: 'closed', promises: [{ ...promise, what: 'Ringer til Ærøskøbing' }] }),
    listed('l', { citizen: 'Lis', date: '2028-11-19' }),
  ];
  const found = () => [...document.querySelectorAll('.found li .n')].map((name) => name.textContent);
  const field = () => screen.getByRole('searchbox', { name: home.search.label });
  const search = async (words: string) => {
    await userEvent.clear(field());
    await userEvent.type(field(), words);
  };

  test.each([
    ['sami', ['Samira']],
    ['SAMIRA', ['Samira']],
    ['brev', ['Samira']],
    ['revene læ', ['Samira']],
    ['18. november', ['Samira']],
    ['2028-11-18', ['Samira']],
    ['lørdag', ['Samira']],
    ['november', ['Samira', 'Lis']],
    ['lis november', ['Lis']],
    ['ærø', ['Åse']],
    ['åse', ['Åse']],
    ['ase', []],
    ['A\u030Ase', ['Åse']],
    ['s', ['Samira', 'Lis', 'Åse']],
  ])('for %s', async (words, names) => {
    await show(deviceWith(some));
    await search(words);
    expect(found()).toEqual(names);
    const count = names.length === 0 ? home.search.found_zero : `${names.length} møde`;
    expect(screen.getByRole('region', { name: new RegExp(count) })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: new RegExp(count) })).toBeInTheDocument();
    expect(screen.queryAllByRole('list')).toHaveLength(names.length === 0 ? 0 : 1);
    expect(screen.getAllByRole('status').some((one) => one.textContent.startsWith(count))).toBe(true);
  });

  test('says where it found what does not show, and never what it says there', async () => {
    await show(deviceWith(some));
    expect(document.body).not.toHaveTextContent(/brevene|Ringer til/);
    await search('brev');
    expect(screen.getByRole('link', { name: /^Samira/ })).toHaveTextContent(home.search.why.topic);
    expect(document.body).not.toHaveTextContent(/brevene/);
    await search('samira');
    expect(document.body).not.toHaveTextContent(/brevene/);
    await search('ringer');
    expect(screen.getByRole('link', { name: /^Åse/ })).toHaveTextContent(home.search.why.promise);
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(document.body).not.toHaveTextContent(/brevene|Ringer til/);
    expect(screen.getByRole('article', { name: 'Samiras møde' })).toBeInTheDocument();
  });

  test('finds in the whole list, when only its first part is here', async () => {
    let answer: (here: MeetingsHere) => void = () => {};
    const more = new Promise<MeetingsHere>((resolve) => (answer = resolve));
    const part = { meetings: some.slice(0, 2), damaged: [], deleted: 0, isPart: true, more };
    await show(deviceWith([], [], { meetings: () => Promise.resolve(part) }));
    await search('lis');
    expect(screen.queryByText(home.search.found_zero)).toBeNull();
    answer({ meetings: some, damaged: [], deleted: 0 });
    expect(await screen.findByText('Lis')).toBeInTheDocument();
  });
});

describe('round it', () => {
  test('stand the ways to practise, to a copy and to the locks', async () => {
    await show(deviceWith([listed('a', {})]));
    const ways = [home.practise, home.toCopy, home.toLocks].map((name) => screen.getByRole('link', { name }));
    expect(ways.map((way) => way.getAttribute('href'))).toEqual(['#/oeve', '#/kopi', '#/laas']);
  });

  test('stands when the last copy was saved, or that there is none', async () => {
    await show(deviceWith([listed('a', {})]));
    expect(screen.getByText(new RegExp(home.noCopy))).toBeInTheDocument();
    cleanup();
    const lastBackup = () => new Date(Date.now() - 86_400_000).toISOString();
    await show(deviceWith([listed('a', {})], [], { lastBackup }));
    expect(screen.getByText(/Du gemte en kopi i går kl\. \d\d\.\d\d\./)).toBeInTheDocument();
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
  test('lock, reading help and the language are in the bar', async () => {
    const device = deviceWith([]);
    await show(device);
    expect(screen.getByRole('heading', { level: 1, name: home.title })).toHaveFocus();
    await userEvent.click(button(shell.lock));
    expect(device.lock).toHaveBeenCalledOnce();
    expect(button(shell.readingHelp)).toBeInTheDocument();
    expect(button(shell.languageNow.replace('{{name}}', 'Dansk'))).toHaveTextContent('Dansk');
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

  test('a new version that is on its way says so, and one that does not come says what to do', async () => {
    let answer: (told: 'notYet') => void = () => {};
    const asked = new Promise<'notYet'>((resolve) => (answer = resolve));
    changeSession({ updateWaiting: true });
    await show(deviceWith([], [], { takeUpdate: () => asked }));
    await userEvent.click(button(shell.updateNow));
    expect(screen.getByText(shell.updating)).toBeInTheDocument();
    expect(button(shell.updateNow)).toHaveAttribute('aria-disabled', 'true');
    answer('notYet');
    expect(await screen.findByText(shell.updateSlow)).toBeInTheDocument();
    expect(button(shell.updateNow)).not.toHaveAttribute('aria-disabled');
    expect(button(shell.updateNow)).toHaveFocus();
  });
});
