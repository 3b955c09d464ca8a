// How long nobody has been here, and what follows: a word one minute before, then the lock. By the clock on the wall,
// so a computer that slept is locked when it wakes; and by one that nobody can set back.

export interface Clocks {
  /** Milliseconds. Goes on while the computer sleeps; a person can set it. */
  readonly wall: () => number;
  /** Milliseconds. Nobody can set it; some computers stop it while they sleep. */
  readonly steady: () => number;
}

export interface IdleLimits {
  readonly idleMinutes: number;
  readonly runningMinutes: number;
}

interface IdleLock {
  /** Looks at the clock: warns, or locks. */
  readonly look: () => Promise<void>;
  /** Somebody is here. Too late when the time is already over: then it locks. */
  readonly active: () => Promise<void>;
  /** The window is shown again after a lock that had to wait: the time begins anew. */
  readonly again: () => void;
}

interface IdleNews {
  readonly limits: () => IdleLimits;
  /** Whether people sit together in any window. Asked only when it matters. */
  readonly isRunning: () => Promise<boolean>;
  readonly onSoon: (soon: boolean) => void;
  readonly onOver: () => void;
}

const minute = 60_000;

export function idleLock(clocks: Clocks, { limits, isRunning, onSoon, onOver }: IdleNews): IdleLock {
  let last = { wall: clocks.wall(), steady: clocks.steady() };
  let soon = false;
  let over = false;

  const idle = () => Math.max(clocks.wall() - last.wall, clocks.steady() - last.steady, 0);
  const say = (now: boolean) => {
    if (soon === now) return;
    soon = now;
    onSoon(now);
  };
  /** Minutes left, or null while there are plenty. */
  const left = async (): Promise<number | null> => {
    const { idleMinutes, runningMinutes } = limits();
    if (idle() < (Math.min(idleMinutes, runningMinutes) - 1) * minute) return null;
    const limit = (await isRunning()) ? runningMinutes : idleMinutes;
    return limit - idle() / minute;
  };
  const look = async () => {
    const minutes = over ? null : await left();
    if (over) return;
    if (minutes !== null && minutes <= 0) {
      over = true;
      onOver();
    } else say(minutes !== null && minutes <= 1);
  };
  const beginAnew = () => {
    last = { wall: clocks.wall(), steady: clocks.steady() };
    say(false);
  };
  return {
    look,
    active: async () => {
      await look();
      if (!over) beginAnew();
    },
    again: () => {
      over = false;
      beginAnew();
    },
  };
}
