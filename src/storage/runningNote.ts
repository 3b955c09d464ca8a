// A note outside the database that it is open: still there at the next unlock, it was left in the middle of something, by a
// crash, a power cut or a fault of the disk. Says nothing of any meeting.
import type { Database } from './database.ts';

const place = 'step-up.running';

let mayBeTorn = false;

/** The disk has failed: this session does not end well, however the window is closed. */
export const noteFault = (): void => {
  mayBeTorn = true;
};

const anotherWindowHasIt = async (): Promise<boolean> => {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === place);
  } catch {
    return false;
  }
};

/** Whether the last who had the database open was cut off. */
export const wasCutOff = async (): Promise<boolean> => {
  try {
    return localStorage.getItem(place) !== null && !(await anotherWindowHasIt());
  } catch {
    return false;
  }
};

const noteEnd = (): void => {
  if (mayBeTorn) return;
  try {
    localStorage.removeItem(place);
  } catch {
    // A browser that keeps no notes has none to take away.
  }
};

/** From now on, until the window is closed in peace. */
export const noteRunning = (database: Database): void => {
  mayBeTorn = false;
  // The browser closes a database by itself only when its disk has failed.
  database.backendDB()?.addEventListener('close', noteFault);
  try {
    localStorage.setItem(place, '1');
    addEventListener('pagehide', noteEnd);
    // Held until the window is gone.
    void navigator.locks.request(place, { mode: 'shared' }, () => new Promise(() => {}));
  } catch {
    // Without notes every end looks like a good one; without locks another window's session looks cut off.
  }
};
