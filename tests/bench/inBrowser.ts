// Measured in the browser itself: what it costs to take a step, to seal it, to read it back and to have it on the disk,
// each beside a raw IndexedDB put of the same bytes in the same run.
import { toDocument } from '../../src/meeting/document.ts';
import { snapshotOf } from '../../src/meeting/meetingMachine.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { newId } from '../../src/room/newId.ts';
import { openRoom } from '../../src/room/openRoom.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { sealMeeting, unsealMeeting } from '../../src/storage/sealedMeeting.ts';
import { heavyMeeting } from './heavyMeeting.ts';
import { openRaw, rawPut } from './rawPut.ts';
import { at, timed } from './timed.ts';

interface Row {
  readonly what: string;
  readonly kB: number;
  readonly p50: number;
  readonly p95: number;
  readonly ratio: number;
}

export async function measure(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const vault = await setUpDevice('fem små danske ord her');
  const raw = await openRaw();
  for (const kB of [5, 50]) {
    const facts = heavyMeeting(kB * 1000);
    const document = toDocument(facts, 'discussing');
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const written = { document, summary: summaryOf(facts, 'discussing'), fmt: 1 };
    const sealed = await sealMeeting(vault.keys, { ...written, id: newId(), rev: 1 });
    const room = openRoom(snapshotOf(facts, 'discussing'), () => new Date().toISOString());
    const kept = keepMeeting(vault, { id: newId(), rev: 0 });
    const line = (id: string) => ({
      type: 'line.said' as const,
      line: { id, byId: 'karsten', source: 'ownWords' as const, text: 'Ja.', goesIntoCase: false },
    });

    const measured: readonly (readonly [what: string, times: readonly number[]])[] = [
      ['raw IndexedDB put, strict', await timed(() => rawPut(raw, bytes))],
      ['machine step', await timed((round) => room.tell({ type: 'question.asked', text: `Hvad nu ${round}` }), 50)],
      ['seal', await timed((round) => sealMeeting(vault.keys, { ...written, id: 'seal', rev: round + 1 }), 10)],
      [
        'unseal and check',
        await timed(async () => {
          const read = readDocument((await unsealMeeting(vault.keys, sealed)).document);
          if (!read.ok) throw new Error('did not read back');
        }, 10),
      ],
      [
        'write-through: step, seal, on the disk',
        await timed(async (round) => {
          room.tell(line(`through-${round}`));
          const { context } = room.actor.getSnapshot();
          kept.keep({ ...written, document: toDocument({ ...context, lines: facts.lines }, 'discussing') });
          const state = await kept.flush();
          if (state.kind !== 'saved') throw new Error(`not saved: ${state.kind}`);
        }),
      ],
    ];
    const floor = at(measured[0]?.[1] ?? [], 0.5);
    for (const [what, times] of measured) {
      rows.push({ what, kB, p50: at(times, 0.5), p95: at(times, 0.95), ratio: at(times, 0.5) / floor });
    }
  }
  return rows;
}
