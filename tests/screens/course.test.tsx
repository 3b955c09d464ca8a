// The page across the meetings, of real courses told event by event: what it shows, and what it never does.
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { course } from '../../src/locales/da/course.ts';
import { review } from '../../src/locales/da/review.ts';
import { newChair, withLegAnswered } from '../../src/meeting/chair.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { type ReadMeeting, ThisDevice } from '../../src/room/device.ts';
import { Course } from '../../src/screens/course/Course.tsx';
import { lineThrough, topOf } from '../../src/screens/course/stairs.ts';
import { agreed, factsIn } from '../cast.ts';
import { toldMeetings } from '../handover/toldMeeting.ts';
import { deviceWith, listed } from './homeDevice.ts';
import { meetingInDanish } from './inRoom.tsx';

const closed = (facts: Meeting): ReadMeeting => ({ id: facts.id, phase: 'closed', facts });

async function shown(meetings: readonly ReadMeeting[], courseId = meetings[0]?.facts.courseId ?? 'none') {
  const onBack = vi.fn();
  const readMeetings = vi.fn((ids: readonly string[]) =>
    Promise.resolve(meetings.filter(({ id }) => ids.includes(id))),
  );
  const list = meetings.map(({ id, phase, facts }) => ({ id, summary: summaryOf(facts, phase) }));
  const device = deviceWith([...list, listed('stranger', {})], [], { readMeetings });
  render(
    <ThisDevice value={device}>
      <Course courseId={courseId} onBack={onBack} />
    </ThisDevice>,
  );
  await waitFor(() => expect(document.querySelector('h1')).toHaveFocus(), { timeout: 10_000 });
  return { onBack, readMeetings, device };
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const storiesOf = (side: keyof typeof course.promises.by) =>
  part(course.promises.by[side])
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);

beforeEach(meetingInDanish);
// Looking for one of many by its role takes its time.
vi.setConfig({ testTimeout: 30_000 });

describe('the locked letters, after the follow-up', () => {
  const { first, followUp } = toldMeetings(1);

  test('reads the meetings of this course and no others', async () => {
    const { readMeetings } = await shown([closed(followUp), closed(first)]);
    expect(readMeetings.mock.calls).toEqual([[[followUp.id, first.id]]]);
  });

  test('shows the topic in the citizen’s words at each meeting', async () => {
    await shown([closed(first), closed(followUp)]);
    const quoted = [...document.querySelectorAll('.coursemeetings blockquote')].map((one) => one.textContent);
    expect(quoted).toEqual([first.topic?.text, followUp.topic?.text, followUp.lastTime?.citizenComment]);
  });

  test('puts each promise under the side that made it', async () => {
    await shown([closed(first), closed(followUp)]);
    expect(storiesOf('citizen')).toEqual([
      'Åbner breve med Vibeke hver torsdag kl. 16. Første gang kun tre breve',
      'Åbner breve torsdag. Er Vibeke syg, gør bostøtten det',
    ]);
    expect(storiesOf('municipality')).toHaveLength(7);
    expect(screen.queryByRole('region', { name: course.promises.by.others })).toBeNull();
  });

  test('says in words what each mark shows, for every promise', async () => {
    await shown([closed(first), closed(followUp)]);
    const marks = within(screen.getByRole('list', { name: course.promises.marks.municipality }));
    expect(marks.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      review.status.kept,
      review.status.notKept,
      review.status.kept,
      review.status.kept,
      review.status.notKept,
      course.promises.untold,
      course.promises.untold,
    ]);
  });

  test('says why, where it lay and what now, and what came in its place', async () => {
    await shown([closed(first), closed(followUp)]);
    const story = screen.getByRole('heading', { level: 4, name: /^Tarik:/ }).closest('li');
    const told = story?.querySelector('dl')?.textContent ?? '';
    expect(told).toContain('Tarik har fået andet arbejde. Ingen tog sagen.');
    expect(told).toContain(review.side.municipality);
    expect(told).toContain(review.next.newOwner);
    expect(told).toContain('Lene: Finder en ny medarbejder i Ydelse');
  });

  test('holds what worked out up in the words that were said', async () => {
    await shown([closed(first), closed(followUp)]);
    const worked = part(course.succeeded.title).getAllByRole('listitem');
    expect(worked).toHaveLength(3);
    expect(worked[0]).toHaveTextContent('Sedlen kom den 12. marts. Inkasso er stoppet.');
  });

  test('draws the chair then and now, and each leg, with the whole picture in words', async () => {
    await shown([closed(first), closed(followUp)]);
    const pictures = screen.getAllByRole('img').map((one) => one.getAttribute('aria-label') ?? '');
    expect(pictures).toHaveLength(6);
    expect(pictures[0]).toMatch(/^Første gang, tirsdag den 10. marts.*Min krop: vakler meget/);
    expect(pictures[1]).toMatch(/^Nu, tirsdag den 21. april/);
    expect(pictures[3]).toMatch(/^Mit sind.*vakler meget.*vakler lidt, lidt bedre\.$/);
  });

  test('counts nothing: no share, no sum, no score', async () => {
    await shown([closed(first), closed(followUp)]);
    const page = screen.getByRole('main').textContent;
    expect(page).not.toMatch(/%|procent|point|score|\d+ (?:af|ud af) \d+/i);
  });

  test('has one filled press, which prints, and leads back', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
    const { onBack } = await shown([closed(first), closed(followUp)]);
    expect(document.querySelectorAll('.btn.go')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: course.print }));
    expect(print).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: course.back }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

test('the boy who does not go to school: the topic stands in the language it was said in, and a leg keeps its own name', async () => {
  const { first, followUp } = toldMeetings(2);
  await shown([closed(first), closed(followUp)]);
  const own = document.querySelector('.coursemeetings blockquote[lang="ar"]');
  expect(own?.textContent).toBe(first.topic?.original?.text);
  expect(screen.getAllByRole('img', { name: /Mine børn/ }).length).toBeGreaterThan(1);
  expect(screen.getAllByRole('img', { name: /vil ikke svare/ }).length).toBeGreaterThan(0);
});

describe('with little to show', () => {
  test('one meeting: its chair once, its promises without a result', async () => {
    const chair = withLegAnswered(newChair, 'body', { status: 'rated', rating: 2 }, null);
    await shown([closed(factsIn('closed', { chair, agreements: [agreed()] }))]);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByText(course.chair.once)).toBeVisible();
    expect(screen.queryByRole('region', { name: course.legs.title })).toBeNull();
    expect(part(course.promises.by.municipality).getAllByText(course.promises.untold)).toHaveLength(2);
    expect(part(course.promises.by.citizen).getByText(course.promises.nothing)).toBeVisible();
    expect(part(course.succeeded.title).getByText(course.succeeded.nothing)).toBeVisible();
  });

  test('a meeting without a word of the chair says so', async () => {
    await shown([closed(factsIn('closed'))]);
    expect(screen.getByText(course.chair.nothing)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('what was heard since stands by a promise that is not told yet', async () => {
    const heard = { id: 'a', at: '2026-03-20T09:00:00.000Z', agreementId: 'note', way: 'call' } as const;
    const reports = [{ ...heard, outcome: 'done', times: null, words: '' } as const];
    await shown([closed(factsIn('closed', { reports }))]);
    expect(screen.getByText(new RegExp(course.heard.done))).toBeVisible();
  });

  test('a course that is not here says so, and offers nothing to print', async () => {
    await shown([], 'gone');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(course.gone);
    expect(screen.queryByRole('button', { name: course.print })).toBeNull();
    expect(screen.getByRole('button', { name: course.back })).toBeEnabled();
  });
});

describe('the line of a leg', () => {
  test('is higher, the better the leg stands', () => {
    const tops = ([1, 2, 3, 4, 5] as const).map((rating) => topOf({ rating }));
    expect(tops.toSorted((one, other) => other - one)).toEqual(tops);
    expect(new Set(tops).size).toBe(5);
  });

  test('is broken where the citizen did not say', () => {
    const line = lineThrough([1, 2, null, 3, 4, null, 5].map((rating) => ({ rating }) as { rating: 1 | null }));
    expect(line).toHaveLength(2);
    expect(lineThrough([{ rating: null }, { rating: 3 }])).toEqual([]);
  });
});
