// A note for each window that has the database open, and a lock that goes with the window. A note that nobody holds was
// left in the middle of something, by a crash or a power cut; a torn one saw the disk fail, whoever holds it. It lies
// beside the database, where a last moment can write, and in it: what lies beside it reaches the disk only in some seconds.
// Says nothing of any meeting.
import { randomBytes, toHex } from './bytes.ts';
import type { Database } from './database.ts';

const prefix = 'step-up.running';
const mine = `${prefix}.${toHex(randomBytes(8))}`;
const torn = 'torn';
/** Without this word beside it, a note in the database was left in the middle. */
const ended = 'ended';

let isLeft = false;
let isHeld = false;

/** The disk has failed: this session does not end well, however the window is closed, and another must know it now. */
export const noteFault = (): void => {
  try {
    // What a wipe took away is not put back.
    if (isLeft && localStorage.getItem(mine) === null) return;
    localStorage.setItem(mine, torn);
    isLeft = true;
  } catch {
    // A browser that keeps no notes.
  }
};

const heldNames = async (): Promise<ReadonlySet<string | undefined>> => {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name }) => name));
  } catch {
    return new Set();
  }
};

const notesBeside = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const notesIn = ({ vault }: Database): Promise<string[]> => vault.where(':id').startsWith(prefix).primaryKeys();

const endedBeside = (): readonly string[] => {
  try {
    return notesBeside().filter((note) => localStorage.getItem(note) === ended);
  } catch {
    return [];
  }
};

/** The notes of those who were cut off or whose disk failed: as long as there are any, the log may be cut short. */
export const notesLeft = async (database?: Database): Promise<readonly string[]> => {
  const inside = database === undefined ? [] : await notesIn(database);
  const held = await heldNames();
  try {
    return [...new Set([...inside, ...notesBeside()])].filter((note) => {
      const said = localStorage.getItem(note);
      return said === torn || (said !== ended && !held.has(note));
    });
  } catch {
    return [];
  }
};

/**
 * This window's note is on the disk when it resolves, and before anything else of this session is. Those of `left` that no
 * window holds are done with: a new log has been begun after them.
 */
export const noteOnDisk = async (database: Database, left: readonly string[]): Promise<void> => {
  const held = await heldNames();
  const over = new Set([...left, ...endedBeside()].filter((note) => note !== mine && !held.has(note)));
  await database.transaction('rw', database.vault, async () => {
    await database.vault.bulkDelete((await notesIn(database)).filter((note) => over.has(note)));
    await database.vault.put({ k: mine });
  });
  for (const note of over) localStorage.removeItem(note);
};

const noteEnd = (): void => {
  try {
    if (localStorage.getItem(mine) === 'open') localStorage.setItem(mine, ended);
  } catch {
    // A browser that keeps no notes has none to take away.
  }
};

const holdUntilTheEnd = async (): Promise<void> => {
  if (isHeld) return;
  isHeld = true;
  try {
    await navigator.locks.request(mine, { mode: 'shared' }, () => new Promise(() => {}));
  } catch {
    // Without locks another window's session looks cut off: a new log too many.
    isHeld = false;
  }
};

/** From now on, until the window is closed in peace. */
export const noteRunning = (database: Database): void => {
  // The browser closes a database by itself only when its disk has failed.
  database.backendDB()?.addEventListener('close', noteFault);
  void holdUntilTheEnd();
  try {
    localStorage.setItem(mine, 'open');
    isLeft = true;
    addEventListener('pagehide', noteEnd);
  } catch {
    // Without notes every end looks like a good one.
  }
};
