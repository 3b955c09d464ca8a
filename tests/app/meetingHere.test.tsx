// A meeting that another window takes is let go of when its last words have an answer from the disk, and not before.
import { expect, test, vi } from 'vitest';
import { everythingIsWritten, keptNow, meetingIsLetGo } from '../../src/app/openNow.ts';
import { meetingHere } from '../../src/app/meetingHere.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { openRoom } from '../../src/room/openRoom.ts';
import { emptyPractice } from '../../src/app/practiceMeeting.ts';
import { aKept } from './aKept.ts';

const given = vi.hoisted(() => ({ opened: null as unknown, asks: () => {} }));
vi.mock('../../src/app/openMeeting.ts', () => ({ openMeeting: () => Promise.resolve(given.opened) }));
vi.mock('../../src/app/readFacts.ts', () => ({ readFacts: () => Promise.resolve({ why: 'damaged' }) }));
vi.mock('../../src/storage/database.ts', () => ({ openDatabase: () => Promise.resolve() }));
vi.mock('../../src/link/meetingWindows.ts', () => ({
  meetingWindows: (_: string, onNews: (what: 'asks') => void) => {
    given.asks = () => onNews('asks');
    return { say: () => {}, write: () => () => {}, whenNobodyWrites: () => {}, leave: () => {} };
  },
}));

async function aTakenMeeting() {
  const { kept, now } = aKept('saving');
  const words = emptyPractice(Object.assign((key: string) => key, { $TFunctionBrand: true }) as never);
  let diskAnswers = () => {};
  const closed = new Promise<void>((resolve) => (diskAnswers = resolve));
  given.opened = {
    room: openRoom(words, () => '2026-01-01T10:00:00.000Z'),
    kept: { ...kept, flush: () => closed.then(() => kept.state()) },
    taken: new Promise<void>(() => {}),
    close: () => closed,
  };
  const shown = vi.fn();
  const meeting = meetingHere({ database: {} } as unknown as OpenVault, 'one', shown);
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
  given.asks();
  return { meeting, diskAnswers, now };
}

const isDone = async (promise: Promise<unknown>) => {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return done;
};

test('a lock waits, and reaches the words meanwhile', async () => {
  const { diskAnswers, now } = await aTakenMeeting();
  expect(keptNow()).not.toBeNull();
  expect(await isDone(meetingIsLetGo())).toBe(false);
  const written = everythingIsWritten();
  expect(await isDone(written)).toBe(false);
  now.kind = 'saved';
  diskAnswers();
  expect(await isDone(written)).toBe(true);
});

test('so does leaving the page', async () => {
  const { meeting, diskAnswers, now } = await aTakenMeeting();
  const left = meeting.leave();
  expect(await isDone(left)).toBe(false);
  now.kind = 'saved';
  diskAnswers();
  expect(await isDone(left)).toBe(true);
});
