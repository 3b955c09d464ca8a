// A note outside the database for each window that has it open, and a lock that goes with the window. A note that nobody
// holds was left in the middle of something, by a crash or a power cut; a torn one saw the disk fail, whoever holds it.
// Says nothing of any meeting.
import { randomBytes, toHex } from './bytes.ts';
import type { Database } from './database.ts';

const prefix = 'step-up.running';
const mine = `${prefix}.${toHex(randomBytes(8))}`;
const torn = 'torn';

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

/** The notes of those who were cut off or whose disk failed: as long as there are any, the log may be cut short. */
export const notesLeft = async (): Promise<readonly string[]> => {
  try {
    const held = await heldNames();
    const notes = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return notes.filter((key) => !held.has(key) || localStorage.getItem(key) === torn);
  } catch {
    return [];
  }
};

/** Once a new log has been begun after them: those that no window holds are done with. */
export const forgetNotes = async (notes: readonly string[]): Promise<void> => {
  const held = await heldNames();
  for (const note of notes) if (!held.has(note)) localStorage.removeItem(note);
};

const noteEnd = (): void => {
  try {
    if (localStorage.getItem(mine) !== torn) localStorage.removeItem(mine);
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
