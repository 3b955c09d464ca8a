// Keeps a copy of the app on this computer, and offers a newer one when it has come.
// Must never put a new version in place while a meeting is open in any window.
import { anyMeetingIsOpen } from '../storage/meetingLock.ts';
import { wordsAreOnlyHere } from './openNow.ts';

type Update = 'updating' | 'meetingOpen' | 'nothingNew';

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

/** Puts the waiting version in place; every window then reloads. Refuses while a meeting is open in any of them. */
export async function takeUpdate(): Promise<Update> {
  if (!waiting) return 'nothingNew';
  if (wordsAreOnlyHere() || (await anyMeetingIsOpen())) return 'meetingOpen';
  waiting.postMessage({ type: 'SKIP_WAITING' });
  return 'updating';
}
