// Takes the copy of the app off this browser: what the service worker keeps, and the service worker itself.
// Other apps of the same address keep theirs.

/** How many there were. */
export async function forgetApp(): Promise<number> {
  if (!('serviceWorker' in navigator)) return 0;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 0;
  const ours = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
  return ours.length;
}
