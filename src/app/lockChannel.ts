// What the windows of this app call to each other about covering and locking: one word at a time, none of a meeting.
// Must never carry a key, a name or an address.

const words = ['active', 'cover', 'show', 'lock', 'wiped'] as const;
/** Somebody is here; cover everything; show it again; lock; everything has been deleted. */
type LockWord = (typeof words)[number];

let channel: BroadcastChannel | undefined;
const listeners = new Set<(word: LockWord) => void>();

function open(): BroadcastChannel {
  if (channel) return channel;
  const opened = new BroadcastChannel('step-up-lock');
  opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const word = words.find((one) => one === data);
    if (word) for (const listener of listeners) listener(word);
  });
  channel = opened;
  return opened;
}

/** To every other window of this browser; not to this one. */
export const callWindows = (word: LockWord): void => open().postMessage(word);

/** Answers how to stop listening. */
export function hearWindows(listener: (word: LockWord) => void): () => void {
  open();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
