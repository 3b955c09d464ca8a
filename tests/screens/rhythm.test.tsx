import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { rhythm } from '../../src/locales/da/rhythm.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { toDocument } from '../../src/meeting/document.ts';
import { hintsNow } from '../../src/meeting/hintsNow.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { TimelineMoment } from '../../src/meeting/timeline.ts';
import { changeSession } from '../../src/room/session.ts';
import { factsIn, karen, minute, samira, theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
beforeEach(() => changeSession({ hints: { halfTime: true, topic: true, waiting: true }, privateSideShown: true }));
afterEach(() => vi.useRealTimers());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** Minutes after the meeting began at nine. The calendar alone is held; presses go on as usual. */
const itIs = (after: number) => vi.useFakeTimers({ now: new Date(minute(after)), toFake: ['Date'] });
const written = (table: ReturnType<typeof sitDown>) => JSON.stringify(toDocument(table.facts(), table.phase()));

const opening: TimelineMoment = { id: 'opening', at: minute(0), kind: 'phase', phase: 'opening' };
let cards = 0;
const raised = (at: number): TimelineMoment => ({
  id: `card ${(cards += 1)}`,
  at: minute(at),
  kind: 'supportPrompt',
  promptId: 'plainWords',
  byId: 'karen',
  handled: false,
});
let meetings = 0;
/** A talk of an hour and a half that began at nine. What is waved away in one is not waved away in another. */
const talk = (timeline: readonly TimelineMoment[] = [], changes: Partial<Meeting> = {}) =>
  sitDown('discussing', {
    id: `meeting ${(meetings += 1)}`,
    plan: { ...factsIn('discussing').plan, minutes: 90 },
    topic: null,
    timeline: [opening, ...timeline],
    ...changes,
  });
const ownSide = () => within(screen.getByRole('complementary', { name: shell.onlyForYou }));
const hint = () => ownSide().getByRole('region', { name: rhythm.hints.title });
const said = () => within(hint()).getByRole('status').textContent;

describe('the soft clock', () => {
  test.each([
    [20, 'Cirka 70 minutter tilbage'],
    [45, rhythm.clock.half],
    [70, 'Cirka 20 minutter tilbage'],
    [89, 'Cirka 5 minutter tilbage'],
    [90, rhythm.clock.over],
    [500, rhythm.clock.over],
  ])('%i minutes in says so, on the own side alone', (after, sentence) => {
    itIs(after);
    talk();
    expect(ownSide().getByText(sentence)).toBeVisible();
    expect(screen.getAllByText(sentence)).toHaveLength(1);
  });

  test('goes on by itself, and neither tells nor moves anything', async () => {
    vi.useFakeTimers({ now: new Date(minute(68)) });
    const table = talk();
    const before = written(table);
    expect(ownSide().getByText('Cirka 20 minutter tilbage')).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(6 * 60_000));
    expect(ownSide().getByText('Cirka 15 minutter tilbage')).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
    expect(ownSide().getByText(rhythm.clock.over)).toBeVisible();
    expect(written(table)).toBe(before);
    expect(table.phase()).toBe('discussing');
  });

  test('is hidden with the own side', () => {
    itIs(20);
    talk();
    act(() => changeSession({ privateSideShown: false }));
    expect(screen.queryByText('Cirka 70 minutter tilbage')).toBeNull();
  });
});

describe('quiet hints', () => {
  test('say that a bisidder waits, with who and which, before anything else', () => {
    itIs(50);
    talk([raised(40)]);
    expect(said()).toMatch(/^Karen venter: ./);
  });

  test('half the time without an agreement', () => {
    itIs(50);
    talk();
    expect(said()).toBe(rhythm.hints.halfTime);
  });

  test('can be put aside for now, and do not come again when the screen does', async () => {
    itIs(50);
    const table = talk([raised(40)]);
    await press(rhythm.hints.notNow);
    expect(said()).toBe(rhythm.hints.halfTime);
    await press(rhythm.hints.notNow);
    expect(said()).toBe('');
    await press(discussion.away.pause);
    await press(discussion.onBreak.back);
    expect(said()).toBe('');
    expect(hintsNow(table.facts(), minute(55))).toHaveLength(2);
  });

  test('each kind can be switched off', () => {
    itIs(50);
    talk([raised(40)]);
    act(() => changeSession({ hints: { halfTime: true, topic: true, waiting: false } }));
    expect(said()).toBe(rhythm.hints.halfTime);
    act(() => changeSession({ hints: { halfTime: false, topic: true, waiting: false } }));
    expect(said()).toBe('');
  });

  test('are never kept with the meeting', async () => {
    itIs(50);
    const table = talk([raised(40)]);
    const before = written(table);
    await press(rhythm.hints.notNow);
    await press(rhythm.hints.notNow);
    expect(written(table)).toBe(before);
  });
});

describe('how are you?', () => {
  const { checkIn, wish } = discussion;
  const named = (sentence: string) => sentence.replace('{{name}}', 'Samira').replace('{{person}}', 'Karen');
  const ask = () => press(checkIn.button);

  test.each([checkIn.fine, checkIn.slower, checkIn.again, checkIn.notMyTopic, checkIn.decline])(
    '"%s" leaves the document as it was, to the byte',
    async (answer) => {
      const table = sitDown('discussing');
      const before = written(table);
      await ask();
      await press(answer);
      expect(written(table)).toBe(before);
    },
  );

  test('each answer does something', async () => {
    const table = sitDown('discussing');
    await ask();
    await press(checkIn.fine);
    expect(screen.getByRole('button', { name: checkIn.button })).toBeVisible();
    await ask();
    await press(checkIn.slower);
    expect(screen.getByText(named(wish.slower))).toBeVisible();
    await press(wish.done);
    await ask();
    await press(checkIn.again);
    expect(screen.getByText(wish.again)).toBeVisible();
    await press(wish.done);
    await ask();
    await press(checkIn.notMyTopic);
    expect(screen.getByText(theTopic)).toBeVisible();
    expect(screen.getByRole('button', { name: discussion.away.pause })).toBeVisible();
    await press(wish.backToTopic);
    await ask();
    await press(named(checkIn.onBehalf));
    expect(screen.getByText(named(wish.onBehalf))).toBeVisible();
    expect(screen.getByRole('combobox', { name: discussion.capture.who })).toHaveDisplayValue('Karen for Samira');
    expect(table.facts().timeline).toEqual([]);
    await ask();
    await press(checkIn.pause);
    expect(table.phase()).toBe('onBreak');
  });

  test('a break is a break: the timeline tells who asked, and not that it was an answer', async () => {
    const table = sitDown('discussing');
    await ask();
    await press(checkIn.pause);
    await press(discussion.onBreak.back);
    await press(discussion.away.pause);
    await press(discussion.onBreak.back);
    const [answered, pressed] = table.facts().timeline;
    expect(answered).toEqual({ ...pressed, id: answered?.id, at: answered?.at });
  });

  test('there are six without a bisidder too', async () => {
    sitDown('discussing', { participants: [samira] });
    await ask();
    // Six answers, the way back, the three helps that are on every screen, and the line of help.
    expect(screen.getAllByRole('button')).toHaveLength(11);
    await press(rhythm.checkIn.help);
    expect(screen.getByText(named(rhythm.wish.help))).toBeVisible();
  });
});

describe('coming back', () => {
  const wereAt = 'Vi var i gang med: Hvad nu?';
  const onBreak = { kind: 'break', from: 'discussing', since: minute(30), startedById: karen.id, until: null } as const;

  test('what we were at stays until more is said', async () => {
    const table = sitDown('onBreak', { away: onBreak, questionNow: 'Hvad nu?' });
    await press(discussion.onBreak.back);
    expect(await screen.findByText(wereAt)).toBeVisible();
    const line = { id: 'l', byId: 'samira', source: 'ownWords', text: 'Ja', goesIntoCase: false } as const;
    act(() => void table.tell({ type: 'line.said', line }));
    expect(screen.queryByText(wereAt)).toBeNull();
  });

  test('a time-out comes back without a word', async () => {
    sitDown('inTimeOut', { questionNow: 'Hvad nu?' });
    await press(discussion.timeOut.back);
    expect(screen.queryByText(wereAt)).toBeNull();
  });
});
