import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MeetingScreen } from '../../src/app/MeetingScreen.tsx';
import { discussion } from '../../src/locales/da/discussion.ts';
import { rhythm } from '../../src/locales/da/rhythm.ts';
import { shell } from '../../src/locales/da/shell.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { CoursePhase } from '../../src/meeting/phases.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { factsIn, minute } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
beforeEach(async () => {
  changeSession({ hints: { halfTime: true, topic: true, waiting: true }, privateSideShown: true });
  await page.viewport(1366, 640);
});
afterEach(() => vi.useRealTimers());

let meetings = 0;
const sitAt = (phase: CoursePhase, changes: Partial<Meeting> = {}) =>
  inRoom(factsIn(phase, { id: `sitting ${(meetings += 1)}`, ...changes }), phase, <MeetingScreen />);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const capture = () => screen.getByRole<HTMLInputElement>('textbox', { name: discussion.capture.label });

describe('back to the same cursor', () => {
  async function writeAndStandInTheMiddle() {
    await userEvent.fill(capture(), 'Jeg er bange for brevene');
    await userEvent.click(capture());
    capture().setSelectionRange(7, 7);
    await waitFor(() => expect(useSession.getState().typing).toBe(false));
  }

  test.each([
    ['a break', discussion.away.pause, discussion.onBreak.back],
    ['private time', discussion.away.privateTime, discussion.privateTime.goOn],
    ['how are you', discussion.checkIn.button, discussion.checkIn.fine],
  ])('after %s', async (_, away, back) => {
    sitAt('discussing');
    await writeAndStandInTheMiddle();
    await press(away);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press(back);
    await waitFor(() => expect(capture()).toHaveFocus());
    expect(capture()).toHaveValue('Jeg er bange for brevene');
    expect(capture().selectionStart).toBe(7);
  });

  test('after a time-out by its key', async () => {
    const { room } = sitAt('discussing');
    await writeAndStandInTheMiddle();
    await userEvent.keyboard('{Escape}t');
    expect(room.phase.getState()).toBe('inTimeOut');
    await press(discussion.timeOut.back);
    await waitFor(() => expect(capture()).toHaveFocus());
    expect(capture().selectionStart).toBe(7);
  });

  test('after a break that was an answer', async () => {
    sitAt('discussing');
    await writeAndStandInTheMiddle();
    await press(discussion.checkIn.button);
    await press(discussion.checkIn.pause);
    await press(discussion.onBreak.back);
    await waitFor(() => expect(capture()).toHaveFocus());
  });

  test('a page that was left by will begins at its heading', async () => {
    sitAt('discussing');
    await writeAndStandInTheMiddle();
    await press(discussion.goOn);
    await press('Samtale');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(capture()).not.toHaveFocus();
  });

  test('a long page stands where it stood', async () => {
    sitAt('opening');
    window.scrollTo({ top: 400 });
    fireEvent.click(screen.getByRole('button', { name: discussion.away.pause }));
    await press(discussion.onBreak.back);
    await waitFor(() => expect(window.scrollY).toBe(400));
  });
});

describe('the own side', () => {
  const half = { plan: { ...factsIn('discussing').plan, minutes: 90 }, topic: null } as const;
  const began = [{ id: 'o', at: minute(0), kind: 'phase', phase: 'opening' }] as const;
  const topOf = (place: string) => document.querySelector(place)?.getBoundingClientRect().top ?? NaN;
  const card = () => topOf('.private > .in') - topOf('.private');

  test.each([
    [1366, 640],
    [1920, 1080],
    [390, 844],
  ])('nothing moves when a hint comes or goes, at %i x %i', async (width, height) => {
    await page.viewport(width, height);
    vi.useFakeTimers({ now: new Date(minute(50)), toFake: ['Date'] });
    sitAt('discussing', { ...half, timeline: began });
    const hints = within(screen.getByRole('region', { name: rhythm.hints.title }));
    expect(hints.getByRole('status')).toHaveTextContent(rhythm.hints.halfTime);
    const before = card();
    await press(rhythm.hints.notNow);
    expect(hints.getByRole('status')).toBeEmptyDOMElement();
    expect(card()).toBe(before);
  });

  test('each hint has its switch, and this computer is told', async () => {
    sitAt('discussing');
    await press(rhythm.hints.title);
    const switches = within(screen.getByRole('dialog'));
    await userEvent.click(switches.getByRole('checkbox', { name: rhythm.which.topic }));
    expect(useSession.getState().hints).toEqual({ halfTime: true, topic: false, waiting: true });
    await userEvent.click(switches.getByRole('checkbox', { name: rhythm.which.topic }));
    expect(useSession.getState().hints.topic).toBe(true);
  });

  test('the clock ticks without touching the field that is written in', async () => {
    vi.useFakeTimers({ now: new Date(minute(20)), toFake: ['Date', 'setInterval', 'clearInterval'] });
    sitAt('discussing', { ...half, timeline: began });
    const touched = vi.fn<() => void>();
    const watch = new MutationObserver(touched);
    const shared = document.querySelector('.shared');
    if (!shared) throw new Error('There is no shared side.');
    watch.observe(shared, { subtree: true, childList: true, attributes: true, characterData: true });
    expect(screen.getByText('Cirka 70 minutter tilbage')).toBeVisible();
    vi.advanceTimersByTime(11 * 60_000);
    await waitFor(() => expect(screen.getByText('Cirka 60 minutter tilbage')).toBeVisible());
    expect(touched).not.toHaveBeenCalled();
    watch.disconnect();
  });
});

describe('a question nobody can answer yet', () => {
  const question = {
    id: 'q',
    at: minute(10),
    text: 'Hvem har nøglen?',
    ownerId: null,
    due: null,
    status: 'open',
  } as const;
  const agree = async () => {
    const form = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(form.getByLabelText(discussion.form.whoFinds), 'Lise');
    await userEvent.fill(form.getByLabelText(discussion.form.byWhen), '2026-03-20');
    await userEvent.click(form.getByRole('button', { name: rhythm.question.save }));
  };

  test('gets its finder and its day from the row it stands in', async () => {
    const { facts } = sitAt('discussing', { openQuestions: [question] });
    await press(discussion.heard.menuOf.replace('{{what}}', discussion.kind.openQuestion));
    await press(rhythm.question.change);
    await agree();
    expect(facts().openQuestions).toEqual([{ ...question, ownerId: 'lise', due: '2026-03-20' }]);
    expect(screen.getByText(/^Lise finder svaret senest fredag den 20. marts/)).toBeVisible();
  });

  test('and from the list of what is for later', async () => {
    const { facts } = sitAt('discussing', { openQuestions: [question] });
    await press(discussion.later.title);
    await press(rhythm.question.changeOf.replace('{{what}}', question.text));
    await agree();
    expect(facts().openQuestions[0]).toMatchObject({ ownerId: 'lise', due: '2026-03-20' });
  });
});

test('the one way more is the time-out, on every screen that has no list of its own', async () => {
  const { room } = sitAt('agreeing');
  await press(shell.more);
  await press('Time-out');
  expect(room.phase.getState()).toBe('inTimeOut');
});
