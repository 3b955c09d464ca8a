// Who is there, without a clock: a window holds a lock for as long as it lives, and the browser lets go of it when the
// window is closed, reloaded or crashes. Never named `meeting:`, which is the lock of the one who writes.

const refused = () => undefined;

/** The window that holds the meeting. */
export const feederOf = (id: string): string => `feeds:${id}`;
/** The window that writes the meeting, as the other windows of it know it. */
export const writerOf = (id: string): string => `writes:${id}`;
/** The window on the table. */
export const tableOf = (id: string): string => `table:${id}`;

/** Holds the lock until `ended`, and calls as soon as it is held. */
export function hold(name: string, ended: AbortSignal, whenHeld: () => void): void {
  const held = (): Promise<void> =>
    new Promise((release) => {
      ended.addEventListener('abort', () => release());
      whenHeld();
    });
  navigator.locks.request(name, { signal: ended }, held).catch(refused);
}

/** Calls once, when nobody holds the lock any more; not after `ended`. */
export function whenFree(name: string, ended: AbortSignal, then: () => void): void {
  navigator.locks.request(name, { signal: ended }, () => (ended.aborted ? undefined : then())).catch(refused);
}
