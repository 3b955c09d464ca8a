// On to the next of a long list: reading goes on at the head of what comes, in sight, and the focus is there.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { agreements as aloud } from '../../src/locales/da/agreements.ts';
import { calls } from '../../src/locales/da/calls.ts';
import { review } from '../../src/locales/da/review.ts';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { Review } from '../../src/screens/review/Review.tsx';
import { agreed, anAgreement, everybody, factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';
import { holding, manyMeetings, showCalls } from './roundOfCalls.tsx';

beforeAll(meetingInDanish);
beforeEach(() => page.viewport(1366, 640));
afterEach(() => scrollTo({ top: 0 }));

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const toTheEnd = () => {
  for (const one of [document.documentElement, ...document.querySelectorAll('main')]) one.scrollTop = one.scrollHeight;
};

/** Below the bar and above the dock. */
function expectInSight(heading: HTMLElement): void {
  const { top, bottom } = heading.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(screen.getByRole('banner').getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(screen.getByRole('contentinfo').getBoundingClientRect().top);
}

const long = 'Jeg vil gerne kunne åbne mine breve, uden at det gør ondt i maven. '.repeat(12);

test('reading aloud: to the next and back again', async () => {
  const agreements = [anAgreement({ why: long }), anAgreement({ id: 'two', why: long })];
  inRoom(factsIn('agreeing', { agreements, page: 'readAloud' }), 'agreeing', <ReadAloud />);
  for (const [name, place] of [
    [aloud.aloud.next, '2 af 2'],
    [aloud.aloud.before, '1 af 2'],
  ] as const) {
    toTheEnd();
    await press(name);
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent(place);
    expect(title).toHaveFocus();
    expectInSight(title);
  }
});

test('what became of it: the next promise', async () => {
  const promises = Array.from({ length: 12 }, (_, at) => agreed({ id: `p${at}`, what: `Åbner brev nummer ${at}` }));
  const facts = factsIn('reviewing', { participants: everybody });
  const { chair, parked, openQuestions } = facts;
  const told = { agreements: promises, results: [], reports: [], citizenComment: '' };
  const lastTime = { meetingId: 'before', date: null, chair, parked, openQuestions, ...told };
  inRoom({ ...facts, lastTime }, 'reviewing', <Review />);
  toTheEnd();
  await press(review.nextPromise);
  const heading = within(screen.getByRole('article')).getByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent('Åbner brev nummer 1');
  expect(heading).toHaveFocus();
  expectInSight(heading);
});

test('the round of calls: a page further, to the last, and back', async () => {
  await showCalls(holding(manyMeetings).device);
  for (const name of [calls.next, calls.next, calls.before]) {
    toTheEnd();
    const before = screen.getByRole('article').textContent;
    await press(name);
    await waitFor(() => expect(screen.getByRole('article').textContent).not.toBe(before));
    const heading = within(screen.getByRole('article')).getByRole('heading', { level: 2 });
    await waitFor(() => expect(heading).toHaveFocus());
    expectInSight(heading);
  }
});
