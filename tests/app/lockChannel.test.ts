import { afterAll, expect, test } from 'vitest';
import { callWindows, hearWindows } from '../../src/app/lockChannel.ts';

const another = new BroadcastChannel('step-up-lock');
afterAll(() => another.close());

const nextFrom = (channel: BroadcastChannel) =>
  new Promise<unknown>((resolve) =>
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data), { once: true }),
  );

test('one word is called to the others, and nothing with it', async () => {
  const heard = nextFrom(another);
  callWindows('cover');
  expect(await heard).toBe('cover');
});

test('only the words that are known are heard, and one’s own are not', async () => {
  const heard: string[] = [];
  const done = new Promise<void>((resolve) => {
    const stop = hearWindows((word) => {
      heard.push(word);
      if (word !== 'show') return;
      stop();
      resolve();
    });
  });
  callWindows('lock');
  for (const said of ['unlock', { word: 'lock' }, null, 'cover', 'show', 'lock']) another.postMessage(said);
  await done;
  expect(heard).toEqual(['cover', 'show']);
});
