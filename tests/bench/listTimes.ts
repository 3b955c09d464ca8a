// From an opened vault to the list on the screen, a search in it, and what it takes in memory. In the page itself.
import { listOf } from '../../src/app/meetingsHere.ts';
import type { ListedMeeting } from '../../src/room/device.ts';
import { orderedMeetings } from '../../src/screens/home/meetingList.ts';
import { searchIndex } from '../../src/screens/home/search/searchIndex.ts';
import { closeDatabase } from '../../src/storage/database.ts';
import { unlockDevice } from '../../src/storage/device.ts';

export interface ListTimes {
  readonly meetings: number;
  /** What is seen first, ordered; and then all of it. */
  readonly first: readonly number[];
  readonly whole: readonly number[];
  /** With the texts still to be written out, which is done a little at a time beforehand. */
  readonly firstSearch: number;
  /** A key, over all of them. */
  readonly search: readonly number[];
  readonly heapMB: number;
}

const queries = ['samira', 'brev', 'åbner tre', '18. november', 'søvn åse', 'tirsdag banken', 'zzz'];

const heap = (): number =>
  'memory' in performance ? (performance.memory as { usedJSHeapSize: number }).usedJSHeapSize / 1e6 : Number.NaN;

export async function measureList(passphrase: string, rounds: number): Promise<ListTimes> {
  const vault = await unlockDevice(passphrase);
  // The first reading is from the rows, and writes the pages: what is measured is every later one.
  const before = listOf(vault);
  await before.whole();
  await before.writePages();
  const times = { first: [] as number[], whole: [] as number[], search: [] as number[] };
  let inOrder: readonly ListedMeeting[] = [];
  const ordered = ({ meetings }: { readonly meetings: readonly ListedMeeting[] }) => {
    const { next, others } = orderedMeetings(meetings, '2026-03-12');
    inOrder = next ? [next, ...others] : others;
  };
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const list = listOf(vault);
    ordered(await list.first());
    times.first.push(performance.now() - from);
    ordered(await list.whole());
    times.whole.push(performance.now() - from);
  }
  const index = searchIndex(inOrder, 'da');
  const written = performance.now();
  index.find('zzz');
  const firstSearch = performance.now() - written;
  for (const query of queries) {
    for (let key = 1; key <= query.length; key += 1) {
      const from = performance.now();
      index.find(query.slice(0, key));
      times.search.push(performance.now() - from);
    }
  }
  const heapMB = heap();
  closeDatabase(vault.database);
  const sorted = (all: readonly number[]) => all.toSorted((one, other) => one - other);
  const meetings = inOrder.length;
  return {
    meetings,
    firstSearch,
    first: sorted(times.first),
    whole: sorted(times.whole),
    search: sorted(times.search),
    heapMB,
  };
}
