// What was told in a play: for each thing the value that is surely on the disk, because the screen said so, and the value
// that may be there if the last press came through.

interface Known {
  sure: string;
  maybe: string;
}

export interface Account {
  /** About to be told. What lies there now, and what may lie there from now on. */
  readonly begin: (thing: string, value: string) => void;
  /** The screen has said that it is saved. */
  readonly done: (...things: readonly string[]) => void;
  /** What is seen on the disk after a kill. Anything but the sure or the possible value is a loss. */
  readonly look: (thing: string, seen: string) => void;
  /** Something else that is wrong, in words. */
  readonly fault: (what: string) => void;
  readonly things: () => readonly string[];
  readonly sure: (thing: string) => string;
  /** Whether anything is told and not yet acknowledged. */
  readonly underWay: () => boolean;
  readonly acknowledged: () => number;
  readonly faults: () => readonly string[];
  /** Called at each acknowledgement, until the next is set. */
  readonly onDone: (listener: () => void) => void;
}

/** What stands for a thing that nobody has told yet. */
export const nothing = '';

export function account(): Account {
  const known = new Map<string, Known>();
  const faults: string[] = [];
  let acknowledged = 0;
  let listener = () => {};
  const of = (thing: string): Known => known.get(thing) ?? { sure: nothing, maybe: nothing };
  return {
    begin: (thing, value) => void known.set(thing, { ...of(thing), maybe: value }),
    done: (...things) => {
      for (const thing of things) {
        const { maybe } = of(thing);
        known.set(thing, { sure: maybe, maybe });
        acknowledged += 1;
      }
      listener();
    },
    look: (thing, seen) => {
      const { sure, maybe } = of(thing);
      if (seen !== sure && seen !== maybe)
        faults.push(`${thing}: "${sure}" or "${maybe}" was told, "${seen}" is there`);
      known.set(thing, { sure: seen, maybe: seen });
    },
    fault: (what) => void faults.push(what),
    things: () => [...known.keys()],
    sure: (thing) => of(thing).sure,
    underWay: () => [...known.values()].some(({ sure, maybe }) => sure !== maybe),
    acknowledged: () => acknowledged,
    faults: () => faults,
    onDone: (next) => {
      listener = next;
    },
  };
}
