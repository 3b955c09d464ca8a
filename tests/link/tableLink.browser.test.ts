// The two sides of the link with the browser's own channels and locks: who is there, and what is on the table.
import { afterEach, expect, test } from 'vitest';
import { feedTable } from '../../src/link/feedTable.ts';
import { joinTable, type OnTheTable } from '../../src/link/joinTable.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { factsIn } from '../cast.ts';

const view = tableView(factsIn('discussing', { questionNow: 'Hvem åbner brevene?' }), 'discussing');
const other = { ...view, questionNow: 'Hvem ringer?' };

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

let ids = 0;
const newMeetingId = () => `m${(ids += 1)}`;

/** What one side is told, in the order it was told; the same told twice is told once. */
function told<T>() {
  const all: T[] = [];
  const isNew = (one: T) => JSON.stringify(one) !== JSON.stringify(all.at(-1));
  return { all, last: () => all.at(-1), take: (one: T) => void (isNew(one) && all.push(one)) };
}

function aTable(id: string, again = false) {
  const seen = told<OnTheTable>();
  const leave = joinTable(id, again, seen.take);
  leaving.push(leave);
  return { seen, leave };
}

function aFeeder(id: string) {
  const news = told<'again' | 'new' | 'gone'>();
  const feed = feedTable(id, {
    onTable: (again) => news.take(again ? 'again' : 'new'),
    onNoTable: () => news.take('gone'),
  });
  leaving.push(feed.stop);
  return { news, ...feed };
}

test('a table is covered until it is shown, follows each change, and is covered again', async () => {
  const id = newMeetingId();
  const feeder = aFeeder(id);
  const table = aTable(id);
  await expect.poll(table.seen.last).toBe('covered');
  expect(feeder.news.all).toEqual(['new']);
  feeder.show(view);
  await expect.poll(table.seen.last).toEqual(view);
  feeder.show(other);
  await expect.poll(table.seen.last).toEqual(other);
  feeder.show(null);
  await expect.poll(table.seen.last).toBe('covered');
});

test('what has not changed is not said again', async () => {
  const id = newMeetingId();
  const feeder = aFeeder(id);
  const table = aTable(id);
  await expect.poll(table.seen.last).toBe('covered');
  feeder.show(view);
  feeder.show({ ...view });
  feeder.show(null);
  await expect.poll(() => table.seen.all).toEqual(['covered', view, 'covered']);
});

test('a table that was there first is found, and covers itself when the feeder goes', async () => {
  const id = newMeetingId();
  const table = aTable(id);
  const first = aFeeder(id);
  await expect.poll(table.seen.last).toBe('covered');
  first.show(view);
  await expect.poll(table.seen.last).toEqual(view);
  first.stop();
  await expect.poll(table.seen.last).toBe('nobody');
  const second = aFeeder(id);
  await expect.poll(() => second.news.all).toEqual(['new']);
  await expect.poll(table.seen.last).toBe('covered');
});

test('the feeder knows when the table goes, and when it comes back by itself', async () => {
  const id = newMeetingId();
  const feeder = aFeeder(id);
  const before = aTable(id);
  await expect.poll(() => feeder.news.all).toEqual(['new']);
  before.leave();
  await expect.poll(() => feeder.news.all).toEqual(['new', 'gone']);
  aTable(id, true);
  await expect.poll(() => feeder.news.all).toEqual(['new', 'gone', 'again']);
});

test('another meeting is not heard, and neither is a message that is not in the form', async () => {
  const id = newMeetingId();
  const feeder = aFeeder(id);
  const table = aTable(id);
  const stranger = aTable(newMeetingId());
  await expect.poll(table.seen.last).toBe('covered');
  const forger = new BroadcastChannel(`table:${id}`);
  leaving.push(() => forger.close());
  for (const message of [
    { kind: 'view' },
    { kind: 'view', view: { ...view, supportNeeds: ['Læs det højt'] } },
    null,
    7,
  ])
    forger.postMessage(message);
  feeder.show(view);
  await expect.poll(table.seen.last).toEqual(view);
  expect(table.seen.all).toEqual(['covered', view]);
  expect(stranger.seen.all).toEqual([]);
});
