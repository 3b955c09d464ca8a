// What it costs to have a meeting durably on the disk, turn by turn with a raw strict put of the same bytes: whatever
// else the machine is doing meets both alike.
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { newId } from '../../src/room/newId.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { type PutBefore, putRows } from '../../src/storage/meetingRows.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { type SealedMeeting, sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { heavyMeeting } from './heavyMeeting.ts';
import { openRaw, rawPut, rawRows } from './rawPut.ts';
import { at } from './timed.ts';

interface Row {
  readonly what: string;
  readonly kB: number;
  readonly p50: number;
  readonly p95: number;
  readonly ratio: number;
}

const rounds = 100;
/** One alone is not much longer than what the browser's clock can tell. */
const inARow = 4;

export async function measureWritePath(): Promise<readonly Row[]> {
  const vault = await setUpDevice('fem små danske ord her', { name: 'many' });
  // What is kept is written alone, as in a meeting: nobody else writes between two of its changes.
  const alone = await setUpDevice('fem små danske ord her', { name: 'alone' });
  const raw = await openRaw();
  const rows: Row[] = [];
  for (const kB of [5, 20, 50]) {
    const facts = heavyMeeting(kB * 1000);
    const written = {
      document: toDocument(facts, 'discussing'),
      summary: summaryOf(facts, 'discussing'),
      fmt: documentVersion,
    };
    const bytes = new TextEncoder().encode(JSON.stringify(written.document));
    const id = newId();
    let last: PutBefore | undefined;
    const nextSealed = () => sealMeeting(vault.keys, { ...written, id, rev: (last?.meeting.rev ?? 0) + 1 });
    const put = async (sealed: SealedMeeting) => {
      last = { meeting: sealed, gen: await putRows(vault.database, sealed, 'next', { after: last }) };
    };
    // The copy beside the database is another file and waits for a rest: it is not what is measured here.
    const kept = keepMeeting(alone, { id: newId(), rev: 0 }, { copy: () => Promise.resolve() });
    // The floor is a put of as many bytes as we put. The plain ones stand beside it: they have been as fast.
    const lying = await nextSealed();
    const sealedBytes = lying.document.ct;
    let gen = 0;
    const nextRows = () => {
      gen += 1;
      return { docs: { ...lying.document, gen }, sums: { ...lying.summary, gen } };
    };
    const works: Record<string, () => Promise<() => Promise<unknown>>> = {
      'raw IndexedDB put, strict, of the sealed bytes': () => Promise.resolve(() => rawPut(raw, sealedBytes)),
      'raw IndexedDB put, strict, of the plain bytes': () => Promise.resolve(() => rawPut(raw, bytes)),
      'raw IndexedDB put, strict, of the sealed row alone': () => {
        const { docs } = nextRows();
        return Promise.resolve(() => rawRows(raw, { docs }));
      },
      'raw IndexedDB put, strict, of both sealed rows, blindly': () => {
        const rowsNow = nextRows();
        return Promise.resolve(() => rawRows(raw, rowsNow));
      },
      sealed: () => Promise.resolve(nextSealed),
      'the two rows put, sealed before': async () => {
        const sealed = await nextSealed();
        return () => put(sealed);
      },
      'sealed and put': () => Promise.resolve(async () => put(await nextSealed())),
      'kept: from a change to "Gemt"': () =>
        Promise.resolve(async () => {
          kept.keep({ ...written });
          const state = await kept.flush();
          if (state.kind !== 'saved') throw new Error(`not saved: ${state.kind}`);
        }),
    };
    const times = new Map<string, number[]>(Object.keys(works).map((what) => [what, []]));
    for (let round = 0; round < rounds + 10; round += 1) {
      for (const [what, ready] of Object.entries(works)) {
        let spent = 0;
        for (let n = 0; n < inARow; n += 1) {
          const work = await ready();
          const from = performance.now();
          await work();
          spent += performance.now() - from;
        }
        if (round >= 10) times.get(what)?.push(spent / inARow);
      }
    }
    const sorted = Array.from(times, ([what, all]) => [what, all.toSorted((one, other) => one - other)] as const);
    const floor = at(sorted[0]?.[1] ?? [], 0.5);
    for (const [what, all] of sorted) {
      rows.push({ what, kB, p50: at(all, 0.5), p95: at(all, 0.95), ratio: at(all, 0.5) / floor });
    }
  }
  return rows;
}
