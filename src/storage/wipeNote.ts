// "Slet alt" takes our notes away at once, but a browser writes that down only in some seconds: killed before, it has them
// again. A cache that holds nothing tells the next start so, until they are surely gone. Its name has the vault's random id.
import { withinTime } from './withinTime.ts';

const prefix = 'step-up.wiped.';

/** No browser waits so long before it writes its notes down: Chromium some seconds, a minute when there were many. */
const untilWritten = 120_000;

let forgetting: ReturnType<typeof setTimeout> | undefined;

const forgetWipes = async (): Promise<void> => {
  try {
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  } catch {
    // The next start forgets them.
  }
};

/** At every start of the app too: whoever left such a note may have been closed before. */
export const forgetWipesInTime = (): void => {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => void forgetWipes(), untilWritten);
};

/** Before the notes go. A browser that keeps no caches stops no wipe. Never rejects. */
export const noteWipe = async (vaultId: string): Promise<void> => {
  forgetWipesInTime();
  try {
    await withinTime(caches.open(prefix + vaultId));
  } catch {
    // Killed now, the next start says that the meetings are gone.
  }
};

/** Whether this vault was deleted here by a person, not long ago. Never rejects. */
export const wasWiped = async (vaultId: string): Promise<boolean> => {
  try {
    return await withinTime(caches.has(prefix + vaultId));
  } catch {
    return false;
  }
};
