// What the windows of one meeting say to each other, with the browser's own channels and locks.
import { afterEach, expect, test } from 'vitest';
import { meetingWindows, tellWindowsOf } from '../../src/link/meetingWindows.ts';

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

let ids = 0;
const newMeetingId = () => `w${(ids += 1)}`;

function aWindow(id: string) {
  const heard: string[] = [];
  const windows = meetingWindows(id, (news) => heard.push(news));
  leaving.push(windows.leave);
  return { heard, ...windows };
}

test('the others hear it, the one who says it and other meetings do not', async () => {
  const id = newMeetingId();
  const [first, second, other] = [aWindow(id), aWindow(id), aWindow(newMeetingId())];
  first.say('asks');
  first.say('covers');
  tellWindowsOf(id);
  await expect.poll(() => second.heard).toEqual(['asks', 'covers', 'written']);
  expect(first.heard).toEqual(['written']);
  expect(other.heard).toEqual([]);
});

test('what is no news is not heard', async () => {
  const id = newMeetingId();
  const window = aWindow(id);
  const channel = new BroadcastChannel(`windows:${id}`);
  for (const strange of ['Karsten sagde noget', { news: 'asks' }, 7, null]) channel.postMessage(strange);
  channel.postMessage('written');
  await expect.poll(() => window.heard).toEqual(['written']);
  channel.close();
});

test('it is told once when nobody writes any more, and again for the next who writes', async () => {
  const id = newMeetingId();
  const [writer, reader] = [aWindow(id), aWindow(id)];
  let gone = 0;
  for (const times of [1, 2]) {
    const stop = writer.write();
    reader.whenNobodyWrites(() => (gone += 1));
    writer.say('written');
    await expect.poll(() => reader.heard.length).toBe(times);
    expect(gone).toBe(times - 1);
    stop();
    await expect.poll(() => gone).toBe(times);
  }
});
