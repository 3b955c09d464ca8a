// Stands for a browser's localStorage where there is none, and lets a test see and lay what lies in it.
import { vi } from 'vitest';

/** What lies there is also what can be listed, as a browser's own storage has it. Call it before each test. */
export function stubNotes(): Map<string, string> {
  const notes = new Map<string, string>();
  const store = {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => void notes.set(key, value),
    removeItem: (key: string) => void notes.delete(key),
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(store, {
      ownKeys: () => [...notes.keys()],
      getOwnPropertyDescriptor: (_, key) =>
        notes.has(String(key)) ? { enumerable: true, configurable: true } : undefined,
    }),
  );
  return notes;
}
