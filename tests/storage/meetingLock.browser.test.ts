// The lock of a meeting with the browser's own locks: given when asked for, taken when nobody answers, one at a time.
import { expect, test } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { type HeldMeeting, holdMeeting, takeMeeting } from '../../src/storage/meetingLock.ts';

async function held(id: string): Promise<HeldMeeting> {
  const lock = await holdMeeting(id);
  if (lock === 'heldElsewhere') throw new Error('held');
  return lock;
}

const isTaken = ({ taken }: HeldMeeting): Promise<boolean> =>
  Promise.race([taken.then(() => true), new Promise<boolean>((no) => setTimeout(() => no(false), 100))]);

test('who is asked and lets go, gives it: nothing is taken by force', async () => {
  const id = randomId();
  const first = await held(id);
  const second = takeMeeting(id, 20_000);
  expect(await holdMeeting(id)).toBe('heldElsewhere');
  first.release();
  const { byForce, release } = await second;
  expect(byForce).toBe(false);
  expect(await isTaken(first)).toBe(false);
  expect(await holdMeeting(id)).toBe('heldElsewhere');
  release();
});

test('who does not answer loses it, is told, and lets go of nothing that is not theirs', async () => {
  const id = randomId();
  const first = await held(id);
  const { byForce, ...second } = await takeMeeting(id, 10);
  expect(byForce).toBe(true);
  expect(await isTaken(first)).toBe(true);
  first.release();
  expect(await holdMeeting(id)).toBe('heldElsewhere');
  expect(await isTaken(second)).toBe(false);
  second.release();
});

test('a free one is given at once', async () => {
  const { byForce, release } = await takeMeeting(randomId(), 20_000);
  expect(byForce).toBe(false);
  release();
});
