import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { reply } from '../../src/locales/da/reply.ts';
import { review as words } from '../../src/locales/da/review.ts';
import { type LastTime, type Report, type Result, statuses } from '../../src/meeting/followUp.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { lastTimeIsTold } from '../../src/meeting/rules.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { Review } from '../../src/screens/review/Review.tsx';
import { agreed, everybody, factsIn, minute } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const promises = [
  agreed({ id: 'one', ownerId: 'samira', what: 'Åbner tre breve' }),
  agreed({ id: 'two', ownerId: 'mette', what: 'Ringer før brevet' }),
];
const kept: Result = { agreementId: 'two', status: 'kept', what: '', whyNot: '', side: null, next: null };
const show = (results: readonly Result[] = [], left: Partial<LastTime> = {}) => {
  const facts = factsIn('reviewing', { participants: everybody });
  const lastTime = {
    meetingId: 'before',
    date: '2026-02-10',
    agreements: promises,
    parked: [],
    openQuestions: [],
    chair: facts.chair,
    results,
    reports: [],
    citizenComment: '',
    ...left,
  };
  return inRoom({ ...facts, lastTime }, 'reviewing', <Review />);
};
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const write = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

test('it starts with what was kept (R20)', () => {
  show([kept]);
  const [first] = within(screen.getByRole('navigation', { name: words.title })).getAllByRole('heading');
  expect(first).toHaveTextContent(words.heading.kept);
});

test('nothing is answered beforehand', () => {
  show();
  expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(statuses.length);
  expect(screen.getByText('2 aftaler mangler svar. I kan godt gå videre.')).toBeVisible();
});

test('not kept asks why, where it lay and what now, for every side alike (R20)', async () => {
  const { facts } = show([kept]);
  await choose(words.status.notKept);
  write(words.what, 'Kun to breve');
  expect(screen.getByText(words.missing.why)).toBeVisible();
  write(words.why, 'Vibeke var syg');
  await choose(words.side.nobody);
  await choose(words.next.change);
  expect(facts().lastTime?.results).toContainEqual({
    agreementId: 'one',
    status: 'notKept',
    what: 'Kun to breve',
    whyNot: 'Vibeke var syg',
    side: 'nobody',
    next: 'change',
  });
  expect(lastTimeIsTold(facts())).toBe(true);
});

test('kept asks for nothing more; what happened may be told', async () => {
  const { facts } = show();
  await choose(words.status.kept);
  write(words.what, 'Alle tre');
  expect(screen.queryByLabelText(words.why)).toBeNull();
  expect(facts().lastTime?.results).toMatchObject([{ agreementId: 'one', status: 'kept', what: 'Alle tre' }]);
  await userEvent.click(screen.getByRole('button', { name: words.nextPromise }));
  expect(screen.getByRole('article')).toHaveTextContent('Mette: Ringer før brevet');
});

test('the citizen’s comment stands in the citizen’s own words', () => {
  const { facts } = show();
  write('Sådan ser Samira det', 'Det gjorde jeg.');
  expect(facts().lastTime?.citizenComment).toBe('Det gjorde jeg.');
});

test('a question from last time stands with who finds the answer', () => {
  const question = { id: 'q', at: minute(30), text: 'Hvem har nøglen?', status: 'open' } as const;
  show([], { openQuestions: [{ ...question, ownerId: 'mette', due: '2026-03-13' }] });
  expect(screen.getByText('Hvem har nøglen?')).toBeVisible();
  expect(screen.getByText('Mette finder svaret senest fredag den 13. marts.')).toBeVisible();
  expect(screen.getByText(words.questionsHint)).toBeVisible();
});

test('the way on is open, told or not', async () => {
  const { room } = show();
  await userEvent.click(screen.getByRole('button', { name: words.goOn }));
  expect(phaseOf(room.actor.getSnapshot())).toBe('choosingTopic');
});

test('changed is a result of its own and asks for nothing more', async () => {
  const { facts } = show();
  await choose(words.status.notKept);
  await choose(words.status.changed);
  expect(screen.queryByLabelText(words.why)).toBeNull();
  expect(facts().lastTime?.results).toMatchObject([{ agreementId: 'one', status: 'changed', side: null, next: null }]);
});

describe('what was heard since', () => {
  const heard = (changes: Partial<Report>): Report => ({
    id: `r-${changes.way}-${changes.outcome}`,
    at: '2026-03-03T10:00:00.000Z',
    agreementId: 'one',
    way: 'call',
    outcome: 'notYet',
    times: null,
    words: '',
    ...changes,
  });

  test('stands beside its promise and chooses no result', () => {
    show([], {
      reports: [
        heard({ way: 'citizensPhone', outcome: 'needsHelp', times: 2, words: 'Brevene er svære.' }),
        heard({ way: 'call', outcome: 'noAnswer', at: '2026-03-05T10:00:00.000Z' }),
        heard({ way: 'readAloud', outcome: 'done', agreementId: 'two' }),
      ],
    });
    const list = screen.getByRole('list', { name: reply.heardLabel });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      'Samira viste tirsdag den 3. marts på sin telefon: Har brug for hjælp. 2 gange indtil nu. Brevene er svære.',
      'I telefonen torsdag den 5. marts: Tog ikke telefonen.  ',
    ]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test('nothing heard is nothing written', () => {
    show();
    expect(screen.queryByRole('list', { name: reply.heardLabel })).toBeNull();
  });

  test('a promise that its owner has never said yes to is marked', () => {
    // Samira went through the real way: told at the meeting, and followed up before anybody has answered who comes.
    const before = factsIn('closed', { participants: everybody });
    const away = everybody.map((one) => (one.id === 'lise' ? { ...one, attendance: 'absent' as const } : one));
    for (const [participants, marks] of [
      [everybody, 0],
      [away, 1],
    ] as const) {
      const { lastTime } = followUpOf({ ...before, participants }, { id: 'next', at: minute(9_000) });
      show([], { agreements: lastTime?.agreements ?? [] });
      expect(screen.queryAllByText(/^Ikke bekræftet af/)).toHaveLength(marks);
      cleanup();
    }
  });
});

test('a question from last time is answered where last time is told', async () => {
  const question = { id: 'q', at: minute(30), text: 'Hvem har nøglen?', ownerId: 'mette', due: null } as const;
  const { facts } = show([], { openQuestions: [{ ...question, status: 'open' }] });
  await choose(words.openQuestion.answered);
  expect(facts().lastTime?.openQuestions[0]?.status).toBe('answered');
});
