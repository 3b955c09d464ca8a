// Keeps a copy of the app on this computer, and offers a newer one when it has come.
// Must never put a new version in place while a meeting is open in any window.
import { anyMeetingIsOpen } from '../storage/meetingLock.ts';
import { wordsAreOnlyHere } from './openNow.ts';

type Update = 'updating' | 'notYet' | 'meetingOpen' | 'nothingNew';

/** So many milliseconds the browser gets for the change, which takes a second or two. */
const forTheChange = 5_000;

let waiting: ServiceWorker | undefined;
let told: () => void = () => {};

/** Calls back as soon as a newer version is fetched and waits; at once when it already does. */
export function onUpdateWaiting(callback: () => void): void {
  told = callback;
  if (waiting) callback();
}

function offer(worker: ServiceWorker | null): void {
  // Without a controller this is the very first version: there is nothing to update from.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  told();
}

const mustWait = async (): Promise<boolean> => wordsAreOnlyHere() || (await anyMeetingIsOpen());

/** Asks the server for a newer version once, here at the start: never later, so never in the middle of a meeting. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // The very first version takes charge of the page that fetched it; only a later one asks for a reload.
  let inCharge = navigator.serviceWorker.controller !== null;
  let reloading = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Words that are only here outlive an older edition on the screen.
    if (wordsAreOnlyHere()) return;
    if (inCharge && !reloading) {
      reloading = true;
      location.reload();
    }
    inCharge = true;
  });
  const script = './sw.js';
  const policy = globalThis.trustedTypes?.createPolicy('app#sw', { createScriptURL: () => script });
  // A browser that may keep nothing refuses; the app then works for as long as its window is open.
  const registration = await navigator.serviceWorker
    .register(policy?.createScriptURL(script) ?? script, { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration) return;
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));
  offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Whether the waiting version has taken over, or found that it cannot, within the time it takes. */
async function hasChanged(version: ServiceWorker): Promise<boolean> {
  await new Promise((over) => setTimeout(over, forTheChange));
  return version.state !== 'installed';
}

/**
 * Puts the waiting version in place; every window then reloads. Refuses while a meeting is open in any of them.
 * Chromium leaves it waiting while the old one owes a window an answer, and now and then it never ends. What this window
 * waits for is then broken off; 'notYet' when that did not help, and another window must be closed.
 */
export async function takeUpdate(): Promise<Update> {
  if (!waiting) return 'nothingNew';
  if (await mustWait()) return 'meetingOpen';
  waiting.postMessage({ type: 'SKIP_WAITING' });
  if (await hasChanged(waiting)) return 'updating';
  if (await mustWait()) return 'meetingOpen';
  window.stop();
  return (await hasChanged(waiting)) ? 'updating' : 'notYet';
}
