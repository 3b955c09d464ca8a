// What it costs to find the promises to call about in the rows of the list, in few meetings and in many.
import { promisesDue } from '../../src/course/promisesDue.ts';
import { manyRows } from './manyMeetings.ts';
import { at, timed } from './timed.ts';

interface Row {
  readonly meetings: number;
  readonly p50: number;
  readonly p95: number;
}

export async function measureDue(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const meetings of [20, 2_000]) {
    const listed = manyRows(meetings);
    const times = await timed(() => promisesDue(listed, '2026-03-12'), 10);
    rows.push({ meetings, p50: at(times, 0.5), p95: at(times, 0.95) });
  }
  return rows;
}
