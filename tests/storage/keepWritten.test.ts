import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../src/storage/disk.ts';
import { keepWritten } from '../../src/storage/keepWritten.ts';
import { StorageError, type StorageErrorCode } from '../../src/storage/storageError.ts';

interface Sealed {
  readonly rev: number;
  readonly words: string;
  readonly nonce: object;
}

/** A disk in the test's hand: each write waits until it is let through, refused, or never answers. */
const aDisk = (there?: Sealed) => {
  const disk = {
    there,
    waiting: [] as {
      readonly sealed: Sealed;
      readonly through: () => void;
      readonly refused: (error: unknown) => void;
    }[],
    writes: 0,
    most: 0,
    closed: 0,
    reopened: 0,
    broken: undefined as StorageErrorCode | undefined,
    put: [] as Sealed[],
  };
  const land = (sealed: Sealed, anew: boolean): void => {
    if (disk.there?.nonce === sealed.nonce) return;
    const rev = disk.there?.rev ?? 0;
    if (anew ? sealed.rev <= rev : sealed.rev !== rev + 1) throw new StorageError('stale');
    disk.there = sealed;
  };
  const port: Disk<string, Sealed> = {
    seal: async (words, rev) => {
      await Promise.resolve();
      if (words === 'unwritable') throw new StorageError('badValue');
      return { words, rev, nonce: {} };
    },
    write: (sealed, anew) =>
      new Promise<void>((resolve, reject) => {
        disk.writes += 1;
        const through = () => {
          disk.waiting = disk.waiting.filter((write) => write.sealed !== sealed);
          try {
            land(sealed, anew);
            resolve();
          } catch (error) {
            reject(error as Error);
          }
        };
        disk.waiting.push({ sealed, through, refused: reject });
        disk.most = Math.max(disk.most, disk.waiting.length);
      }),
    putAtOnce: (sealed) => {
      disk.put.push(sealed);
      disk.there = sealed;
      return true;
    },
    stored: () => Promise.resolve(disk.there),
    same: (one, other) => one.nonce === other.nonce,
    close: () => {
      disk.closed += 1;
    },
    reopen: async (evenIfGone) => {
      await Promise.resolve();
      disk.reopened += 1;
      if (disk.broken && !(evenIfGone && disk.broken === 'gone')) throw new StorageError(disk.broken);
    },
  };
  return { disk, port };
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const start = (rev = 0, limit?: number) => {
  const { disk, port } = aDisk(rev === 0 ? undefined : { rev, words: 'before', nonce: {} });
  const kept = keepWritten(port, rev, limit);
  const states: string[] = [];
  kept.subscribe(() => {
    const state = kept.state();
    states.push(state.kind === 'notSaved' ? state.code : state.kind);
  });
  /** Lets every write through until there are no more. */
  const settle = async () => {
    for (await turn(); disk.waiting.length > 0; await turn()) disk.waiting[0]?.through();
  };
  return { disk, kept, states, settle };
};

describe('what is kept', () => {
  test('is saving until the disk has answered, then saved', async () => {
    const { disk, kept, states, settle } = start();
    expect(kept.state()).toEqual({ kind: 'saved' });
    kept.keep('one');
    expect(kept.state()).toEqual({ kind: 'saving' });
    await turn();
    expect(disk.waiting).toHaveLength(1);
    await settle();
    expect(disk.there).toMatchObject({ words: 'one', rev: 1 });
    expect(states).toEqual(['saving', 'saved']);
  });

  test('goes to the disk at once, with no timer', async () => {
    const { disk, kept } = start();
    kept.keep('one');
    for (let step = 0; step < 10; step += 1) await Promise.resolve();
    expect(disk.waiting).toHaveLength(1);
  });

  test('is the newest: what came in between is never written', async () => {
    const { disk, kept, settle } = start(4);
    kept.keep('five');
    await turn();
    for (const words of ['six', 'seven', 'eight']) {
      kept.keep(words);
      await turn();
    }
    await settle();
    expect(disk.there).toMatchObject({ words: 'eight', rev: 6 });
    expect(disk.writes).toBe(2);
    expect(disk.most).toBe(1);
  });

  test('is flushed when the newest is there', async () => {
    const { disk, kept, settle } = start();
    expect(await kept.flush()).toEqual({ kind: 'saved' });
    kept.keep('one');
    await turn();
    kept.keep('two');
    const flushed = kept.flush();
    await settle();
    expect(await flushed).toEqual({ kind: 'saved' });
    expect(disk.there).toMatchObject({ words: 'two', rev: 2 });
  });

  test('ends as the newest, one write at a time, in whatever order things happen', async () => {
    const moves = fc.array(fc.constantFrom('keep', 'through', 'turn', 'tick', 'lastMoment', 'full', 'hang', 'again'), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        const { disk, kept, settle } = start(0, 15);
        let newest: string | undefined;
        for (const [at, move] of all.entries()) {
          if (move === 'keep') kept.keep((newest = `words ${at}`));
          if (move === 'through') disk.waiting[0]?.through();
          if (move === 'full') disk.waiting.shift()?.refused(new StorageError('full'));
          if (move === 'hang') disk.waiting.shift();
          if (move === 'turn') await turn();
          if (move === 'tick') await Promise.resolve();
          if (move === 'lastMoment') kept.lastMoment();
          if (move === 'again') void kept.tryAgain();
        }
        await settle();
        await new Promise((resolve) => setTimeout(resolve, 20));
        await settle();
        if (kept.state().kind === 'notSaved') {
          void kept.tryAgain();
          await settle();
        }
        expect(kept.state()).toEqual({ kind: 'saved' });
        expect(disk.there?.words).toBe(newest);
        expect(disk.most).toBeLessThanOrEqual(1);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the first fault', () => {
  const broken = async (error: unknown = new StorageError('full')) => {
    const all = start(1);
    all.kept.keep('two');
    await turn();
    all.disk.waiting.shift()?.refused(error);
    await turn();
    return all;
  };

  test('stops everything: closed, told, and not tried again', async () => {
    const { disk, kept, states } = await broken();
    expect(kept.state()).toEqual({ kind: 'notSaved', code: 'full' });
    expect(disk.closed).toBe(1);
    kept.keep('three');
    kept.keep('four');
    await turn();
    expect(disk.writes).toBe(1);
    expect(disk.reopened).toBe(0);
    expect(kept.lastMoment()).toBe(false);
    expect(disk.put).toEqual([]);
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'full' });
    expect(states).toEqual(['saving', 'full']);
  });

  test('of any kind has a code', async () => {
    const { kept } = await broken(Object.assign(new Error('x'), { name: 'UnknownError' }));
    expect(kept.state()).toEqual({ kind: 'notSaved', code: 'failed' });
  });

  test('of a database that the browser closed is not called a lock, which a person asks for', async () => {
    const { disk, kept } = await broken(new StorageError('locked'));
    expect(kept.state()).toEqual({ kind: 'notSaved', code: 'failed' });
    disk.broken = 'locked';
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'failed' });
  });

  test('is past when a person asks and the disk takes the newest', async () => {
    const { disk, kept, settle, states } = await broken();
    kept.keep('three');
    const again = kept.tryAgain();
    await settle();
    expect(await again).toEqual({ kind: 'saved' });
    expect(disk.reopened).toBe(1);
    expect(disk.there).toMatchObject({ words: 'three', rev: 2 });
    expect(states).toEqual(['saving', 'full', 'saving', 'saved']);
  });

  test('is told again when the disk still refuses, and nothing is written', async () => {
    const { disk, kept } = await broken();
    disk.broken = 'failed';
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'failed' });
    expect(disk.writes).toBe(1);
    expect(disk.closed).toBe(2);
  });

  test('is not made worse by asking twice', async () => {
    const { disk, kept, settle } = await broken();
    const twice = [kept.tryAgain(), kept.tryAgain()];
    await settle();
    expect(await Promise.all(twice)).toEqual([{ kind: 'saved' }, { kind: 'saved' }]);
    expect(disk.reopened).toBe(1);
  });

  test('may be no answer at all', async () => {
    const { disk, kept } = start(1, 10);
    kept.keep('two');
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'timedOut' });
    expect(disk.closed).toBe(1);
  });

  test('is no reason to lose an answer that came too late', async () => {
    const { disk, kept, settle } = start(1, 10);
    kept.keep('two');
    await kept.flush();
    disk.waiting[0]?.through();
    expect(kept.state()).toEqual({ kind: 'notSaved', code: 'timedOut' });
    kept.keep('three');
    const again = kept.tryAgain();
    await settle();
    expect(await again).toEqual({ kind: 'saved' });
    expect(disk.there).toMatchObject({ words: 'three', rev: 3 });
  });

  test('may be that reopening never answers', async () => {
    const { disk, port } = aDisk();
    const kept = keepWritten({ ...port, reopen: () => new Promise(() => {}) }, 0, 10, 10);
    kept.keep('one');
    await kept.flush();
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'timedOut' });
    expect(disk.writes).toBe(1);
  });

  test('may take longer to get over than any write may, and is then told to stop', async () => {
    const { disk, port } = aDisk();
    const signals: AbortSignal[] = [];
    const slow = (milliseconds: number) => async (_: boolean, givenUp: AbortSignal) => {
      signals.push(givenUp);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    };
    const kept = keepWritten({ ...port, reopen: slow(60), write: async () => undefined }, 0, 10, 1_000);
    const refusing = keepWritten({ ...port, reopen: slow(60) }, 0, 10, 20);
    kept.keep('unwritable');
    await kept.flush();
    kept.keep('one');
    expect(await kept.tryAgain()).toEqual({ kind: 'saved' });
    expect(signals[0]?.aborted).toBe(false);
    refusing.keep('one');
    await refusing.flush();
    expect(await refusing.tryAgain()).toEqual({ kind: 'notSaved', code: 'timedOut' });
    expect(signals[1]?.aborted).toBe(true);
    expect(disk.writes).toBe(1);
  });

  test('may be a value that cannot be written', async () => {
    const { disk, kept, settle } = start();
    kept.keep('unwritable');
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'badValue' });
    kept.keep('one');
    void kept.tryAgain();
    await settle();
    expect(disk.there).toMatchObject({ words: 'one', rev: 1 });
  });

  test('may be that somebody else wrote: theirs stays', async () => {
    const { disk, kept, settle } = start(1);
    disk.there = { rev: 2, words: 'theirs', nonce: {} };
    kept.keep('ours');
    await settle();
    expect(kept.state()).toEqual({ kind: 'notSaved', code: 'stale' });
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'stale' });
    expect(disk.there).toMatchObject({ words: 'theirs' });
  });

  test('may be that all is gone: only a person who knows it starts anew, and revisions go on upwards', async () => {
    const { disk, kept, settle } = await broken();
    disk.there = undefined;
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'gone' });
    disk.broken = 'gone';
    void kept.tryAgain({ evenIfGone: true });
    await settle();
    expect(kept.state()).toEqual({ kind: 'saved' });
    expect(disk.there).toMatchObject({ words: 'two', rev: 3 });
    kept.keep('three');
    await settle();
    expect(disk.there).toMatchObject({ words: 'three', rev: 4 });
  });
});

describe('the last moment', () => {
  test('puts nothing when all is saved', async () => {
    const { disk, kept, settle } = start();
    expect(kept.lastMoment()).toBe(false);
    kept.keep('one');
    await settle();
    expect(kept.lastMoment()).toBe(false);
    expect(disk.put).toEqual([]);
  });

  test('puts what is under way once more', async () => {
    const { disk, kept } = start();
    kept.keep('one');
    await turn();
    expect(kept.lastMoment()).toBe(true);
    expect(disk.put).toMatchObject([{ words: 'one', rev: 1 }]);
  });

  test('puts what waits behind it, sealed ahead with its own revision', async () => {
    const { disk, kept } = start();
    kept.keep('one');
    await turn();
    kept.keep('two');
    await turn();
    expect(kept.lastMoment()).toBe(true);
    expect(disk.put).toMatchObject([{ words: 'two', rev: 2 }]);
  });

  test('is no fault when the page lives on', async () => {
    const { disk, kept, settle } = start();
    kept.keep('one');
    await turn();
    kept.keep('two');
    await turn();
    kept.lastMoment();
    kept.keep('three');
    await settle();
    expect(kept.state()).toEqual({ kind: 'saved' });
    expect(disk.there).toMatchObject({ words: 'three', rev: 3 });
  });
});
