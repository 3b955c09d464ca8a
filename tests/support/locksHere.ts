// The browser's locks for tests outside a browser: held or not, in one window. Nobody takes one by force here.
const held = new Set<string>();

type Work = (lock: { readonly name: string } | null) => unknown;

export const locksHere = {
  request: async (name: string, _options: unknown, work: Work): Promise<unknown> => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name });
    } finally {
      held.delete(name);
    }
  },
  query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
};

/** Where there are none. */
export const withLocks = (): void => {
  if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: locksHere, configurable: true });
};
