import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/styles/largeText.css';
import { render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { agreements } from '../../src/locales/da/agreements.ts';
import type { CoursePhase } from '../../src/meeting/phases.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { Closing } from '../../src/screens/closing/Closing.tsx';
import { Discussion } from '../../src/screens/discussion/Discussion.tsx';
import { Handover } from '../../src/screens/handover/Handover.tsx';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { Review } from '../../src/screens/review/Review.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
const root = document.documentElement;
afterEach(async () => {
  delete root.dataset['text'];
  delete root.dataset['spacing'];
  await page.viewport(1366, 640);
});

const facts = (phase: CoursePhase) => {
  const full = factsIn(phase, fullMeeting);
  const last = { meetingId: 'before', date: null, parked: full.parked, openQuestions: full.openQuestions };
  const lastTime = {
    ...last,
    agreements: full.agreements,
    chair: full.chair,
    reports: [],
    results: [],
    citizenComment: '',
  };
  return phase === 'reviewing' ? { ...full, lastTime } : full;
};

test.each<[CoursePhase, ComponentType]>([
  ['reviewing', Review],
  ['discussing', Discussion],
  ['agreeing', Agreements],
  ['agreeing', ReadAloud],
  ['closing', Closing],
  ['closing', Handover],
])('%s keeps inside 320 px with the largest, airy text', async (phase, Shown) => {
  root.dataset['text'] = '3';
  root.dataset['spacing'] = 'airy';
  await page.viewport(320, 640);
  inRoom(facts(phase), phase, <Shown />);
  expect(root.scrollWidth).toBe(320);
});

test.each<[CoursePhase, ComponentType]>([
  ['reviewing', Review],
  ['discussing', Discussion],
  ['agreeing', Agreements],
  ['agreeing', ReadAloud],
  ['closing', Closing],
  ['closing', Handover],
])(
  '%s keeps inside a phone and a laptop with the text doubled and airy, and its way on can be reached',
  async (phase, Shown) => {
    root.dataset['text'] = '4';
    root.dataset['spacing'] = 'airy';
    inRoom(facts(phase), phase, <Shown />);
    for (const [width, height] of [
      [390, 844],
      [1366, 640],
    ] as const) {
      await page.viewport(width, height);
      expect(root.scrollWidth).toBe(width);
      const way = document.querySelector('.dock > .btn:last-child');
      way?.scrollIntoView();
      const seen = way?.getBoundingClientRect();
      expect(seen?.top).toBeGreaterThanOrEqual(0);
      expect(seen?.bottom).toBeLessThanOrEqual(height);
    }
  },
);

test('a window over the screen keeps its words whole on a phone with the text doubled', async () => {
  root.dataset['text'] = '4';
  root.dataset['spacing'] = 'airy';
  await page.viewport(390, 844);
  render(
    <Dialog open title="Nyt møde" onClose={() => undefined} closeLabel="Luk">
      <label htmlFor="first">Borgerens fornavn</label>
    </Dialog>,
  );
  const title = screen.getByRole('heading', { name: 'Nyt møde' });
  expect(title.offsetHeight).toBeLessThan(3 * Number.parseFloat(getComputedStyle(title).fontSize));
  const dialog = screen.getByRole('dialog');
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
});

test('the sentence of an agreement has room for its words on a laptop with the largest text', async () => {
  root.dataset['text'] = '3';
  await page.viewport(1366, 640);
  inRoom(facts('agreeing'), 'agreeing', <Agreements />);
  expect(screen.getByLabelText(agreements.compose.what).getBoundingClientRect().width).toBeGreaterThan(350);
});
