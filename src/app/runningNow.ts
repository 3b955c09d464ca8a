// Whether people sit together in a meeting in any window: told by a lock that the browser lets go of with the window.
import { isRoomPhase, type Phase } from '../meeting/phases.ts';
import { hold } from '../link/presence.ts';
import { meetingOpenNow } from './openNow.ts';

const name = 'running';
const pauses: readonly Phase[] = ['onBreak', 'inPrivateTime', 'inTimeOut'];

let held: AbortController | null = null;

/** Looks at the meeting of this window, and tells the others when that has changed. */
export function tellWhetherRunning(): void {
  const phase = meetingOpenNow()?.room.phase.getState();
  const runs = phase !== undefined && (isRoomPhase(phase) || pauses.includes(phase));
  if (runs === (held !== null)) return;
  held?.abort();
  held = runs ? new AbortController() : null;
  if (held) hold(name, held.signal, () => undefined);
}

/** Never rejects. */
export const isRunningAnywhere = async (): Promise<boolean> => {
  if (held) return true;
  try {
    return (await navigator.locks.query()).held?.some((lock) => lock.name === name) ?? false;
  } catch {
    return false;
  }
};
