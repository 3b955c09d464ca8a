import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/styles/largeText.css';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { home } from '../../src/locales/da/home.ts';
import { opening } from '../../src/locales/da/opening.ts';
import { participants as people } from '../../src/locales/da/participants.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import type { CoursePhase } from '../../src/meeting/phases.ts';
import { ThisDevice } from '../../src/room/device.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { Closing } from '../../src/screens/closing/Closing.tsx';
import { Discussion } from '../../src/screens/discussion/Discussion.tsx';
import { Evaluation } from '../../src/screens/evaluation/Evaluation.tsx';
import { Handover } from '../../src/screens/handover/Handover.tsx';
import { Home } from '../../src/screens/home/Home.tsx';
import { Opening } from '../../src/screens/opening/Opening.tsx';
import { Participants } from '../../src/screens/participants/Participants.tsx';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { factsIn, mette, samira } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { brokenWords } from '../proof/brokenWords.ts';
import { dayFromNow, deviceWith, listed } from './homeDevice.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
const root = document.documentElement;
afterEach(async () => {
  delete root.dataset['text'];
  await page.viewport(1366, 640);
});

const facts = (phase: CoursePhase) => factsIn(phase, fullMeeting);
const proposed = newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: mette.id });
const atTheTable = () =>
  inRoom(
    factsIn('choosingParticipants', { participants: [samira, mette, proposed] }),
    'choosingParticipants',
    <Participants />,
  );
const sees = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};
const isOnTop = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const met = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.contains(met);
};

beforeEach(async () => {
  root.dataset['text'] = '4';
  await page.viewport(1366, 640);
});

test.each<[CoursePhase, ComponentType]>([
  ['opening', Opening],
  ['discussing', Discussion],
  ['agreeing', Agreements],
  ['agreeing', ReadAloud],
  ['closing', Closing],
  ['closing', Evaluation],
  ['closing', Handover],
])('%s keeps its words whole', (phase, Shown) => {
  inRoom(facts(phase), phase, <Shown />);
  expect(brokenWords()).toEqual([]);
});

test('a meeting that is closed and the list of meetings keep their words whole', async () => {
  inRoom(factsIn('closed', fullMeeting), 'closed', <Closed />);
  expect(brokenWords()).toEqual([]);
  cleanup();
  render(
    <ThisDevice value={deviceWith([listed('k', { phase: 'closed' }), listed('s', { date: dayFromNow(0) })])}>
      <Home />
    </ThisDevice>,
  );
  await screen.findByRole('button', { name: home.newMeeting });
  expect(brokenWords()).toEqual([]);
});

test.each(['3', '4'])('nothing lies over the topic of the talk, and one side stands under the other (%s)', (size) => {
  root.dataset['text'] = size;
  inRoom(facts('discussing'), 'discussing', <Discussion />);
  const topic = document.querySelector('.shared blockquote');
  const question = screen.getByText(fullMeeting.questionNow ?? '');
  for (const one of [topic, question]) {
    one?.scrollIntoView({ block: 'start' });
    expect(one && isOnTop(one)).toBe(true);
  }
  const shared = document.querySelector('.shared')?.getBoundingClientRect();
  const own = screen.getByRole('complementary').getBoundingClientRect();
  expect(own.top).toBeGreaterThanOrEqual(shared?.bottom ?? Infinity);
  expect(own.width).toBe(root.clientWidth);
});

test('what is missing comes into sight over the press that asked for it, and the press stays', async () => {
  atTheTable();
  const confirm = screen.getByRole('button', { name: people.confirm });
  await userEvent.click(confirm);
  await waitFor(() => expect(sees(within(screen.getByRole('contentinfo')).getByRole('alert'))).toBe(true));
  expect(sees(confirm)).toBe(true);
});

test('the opening says in sight that the two roles come first', async () => {
  inRoom(factsIn('opening', { rolesSaidAloudAt: null }), 'opening', <Opening />);
  const on = within(screen.getByRole('contentinfo')).getByRole('button', { name: opening.goOn });
  await userEvent.click(on);
  await waitFor(() => expect(sees(within(screen.getByRole('contentinfo')).getByRole('alert'))).toBe(true));
  expect(sees(on)).toBe(true);
});

test('the answers about a person are not cut off by the foot of the window they stand in', async () => {
  atTheTable();
  await userEvent.click(screen.getAllByRole('button', { name: /^Bo/ })[0] ?? document.body);
  for (const answer of within(screen.getByRole('dialog')).getAllByRole('radio').slice(0, 2)) {
    const whole = answer.closest('label') ?? answer;
    const { left, bottom } = whole.getBoundingClientRect();
    // Its lower edge as well: that is where the foot began.
    expect(whole.contains(document.elementFromPoint(left + 40, bottom - 3))).toBe(true);
  }
});
