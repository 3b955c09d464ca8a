// Keeps the newest value written: newest wins, one write at a time, no timer between a change and its write.
// Stops at the first fault and touches the disk no more until a person asks: trying again on a full disk can wipe all of it.
import { asStorageError, faultOf } from './asStorageError.ts';
import type { Disk } from './disk.ts';
import type { KeptWritten, WriteState } from './keptWritten.ts';
import { StorageError } from './storageError.ts';
import { patience, patienceForMuch, withinTime } from './withinTime.ts';

interface Box<Value> {
  readonly value: Value;
  /** Which change this is, counted from 1. */
  readonly at: number;
}
interface Ready<Value, Sealed> {
  readonly box: Box<Value>;
  readonly sealed: Sealed;
}

/** `rev` is what lies there now: 0 for something new. */
export const keepWritten = <Value, Sealed extends { readonly rev: number }>(
  disk: Disk<Value, Sealed>,
  rev: number,
  limit: number = patience,
  limitOfReopening: number = patienceForMuch,
): KeptWritten<Value> => {
  let written = rev;
  let changes = 0;
  /** The change that is known to lie there. */
  let landed = 0;
  let waiting: Box<Value> | undefined;
  /** Sealed before its turn, so that the last moment has something to put. */
  let ahead: Ready<Value, Sealed> | undefined;
  let inFlight: Ready<Value, Sealed> | undefined;
  /** What we handed to the disk without hearing of it: it may lie there after all. */
  const unheard: Ready<Value, Sealed>[] = [];
  let leavings = 0;
  let sealing = false;
  let stopped = false;
  let anew = false;
  let state: WriteState = { kind: 'saved' };
  const listeners = new Set<() => void>();

  const become = (next: WriteState): void => {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const fail = (error: unknown): void => {
    if (stopped) return;
    stopped = true;
    if (inFlight) unheard.push(inFlight);
    waiting ??= ahead?.box ?? inFlight?.box;
    ahead = undefined;
    inFlight = undefined;
    disk.close();
    become({ kind: 'notSaved', code: faultOf(error) });
  };

  const ours = (there: Sealed | undefined): Ready<Value, Sealed> | undefined =>
    there && unheard.find(({ sealed }) => disk.same(sealed, there));

  const note = ({ box, sealed }: Ready<Value, Sealed>): void => {
    written = sealed.rev;
    landed = box.at;
  };

  /** What then lies there: a last moment breaks off the write under way, and a page that lives on finds its own put instead. */
  const write = async (ready: Ready<Value, Sealed>): Promise<Ready<Value, Sealed>> => {
    const before = leavings;
    try {
      await disk.write(ready.sealed, anew);
      return ready;
    } catch (error) {
      const expected = leavings > before || asStorageError(error).code === 'stale';
      const there = expected ? ours(await disk.stored()) : undefined;
      if (there === undefined) throw error;
      return there;
    }
  };

  const writeAhead = async (): Promise<void> => {
    if (inFlight || stopped || !ahead) return;
    const ready = ahead;
    inFlight = ready;
    ahead = undefined;
    if (waiting === ready.box) waiting = undefined;
    try {
      const there = await withinTime(write(ready), limit);
      if (inFlight !== ready) return;
      inFlight = undefined;
      anew = false;
      note(there);
      if (ready.box.at > landed) waiting ??= ready.box;
      goOn();
    } catch (error) {
      if (inFlight === ready) fail(error);
    }
  };

  const nextRev = (): number => (inFlight?.sealed.rev ?? written) + 1;

  const goOn = (): void => {
    if (ahead && ahead.sealed.rev !== nextRev()) {
      waiting ??= ahead.box;
      ahead = undefined;
    }
    if (waiting && waiting.at <= landed) waiting = undefined;
    if (ahead) void writeAhead();
    else if (waiting) void sealAhead();
    else become({ kind: 'saved' });
  };

  const sealAhead = async (): Promise<void> => {
    if (sealing) return;
    sealing = true;
    try {
      while (waiting && !stopped && ahead?.box !== waiting) {
        const box = waiting;
        const sealed = await disk.seal(box.value, nextRev());
        if (stopped) break;
        if (sealed.rev !== nextRev()) continue;
        ahead = { box, sealed };
        void writeAhead();
      }
    } catch (error) {
      fail(error);
    } finally {
      sealing = false;
    }
  };

  const flush = (): Promise<WriteState> =>
    new Promise((resolve) => {
      if (state.kind !== 'saving') return resolve(state);
      const stop = subscribe(() => {
        if (state.kind === 'saving') return;
        stop();
        resolve(state);
      });
    });

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  /** Where to go on from, or why not. */
  const takeUp = (there: Sealed | undefined, evenIfGone: boolean): void => {
    if (there === undefined && written > 0) {
      if (!evenIfGone) throw new StorageError('gone');
      written = Math.max(written, ...unheard.map(({ sealed }) => sealed.rev));
      landed = 0;
      anew = true;
      return;
    }
    const mine = ours(there);
    if (mine) note(mine);
    else if ((there?.rev ?? 0) !== written) throw new StorageError('stale');
  };

  return {
    keep: (value) => {
      changes += 1;
      waiting = { value, at: changes };
      if (stopped) return;
      become({ kind: 'saving' });
      void sealAhead();
    },
    state: () => state,
    subscribe,
    flush,
    tryAgain: async ({ evenIfGone } = { evenIfGone: false }) => {
      if (!stopped || state.kind === 'saving') return flush();
      become({ kind: 'saving' });
      const givenUp = new AbortController();
      try {
        await withinTime(disk.reopen(evenIfGone, givenUp.signal), limitOfReopening);
        takeUp(await withinTime(disk.stored(), limit), evenIfGone);
        stopped = false;
        goOn();
      } catch (error) {
        givenUp.abort();
        disk.close();
        become({ kind: 'notSaved', code: faultOf(error) });
      }
      return flush();
    },
    lastMoment: () => {
      const latest = ahead ?? inFlight;
      if (stopped || !latest) return false;
      unheard.push(latest);
      leavings += 1;
      return disk.putAtOnce(latest.sealed);
    },
  };
};
