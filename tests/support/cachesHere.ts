// Stands for a browser's caches where there are none, on a disk that takes what `put` lets it take.
import { vi } from 'vitest';

interface CachesHere {
  /** Answers or rejects as the disk does. */
  readonly put?: (bytes: number) => Promise<unknown>;
  /** Asked before any cache is made. */
  readonly keys?: () => Promise<readonly string[]>;
}

/** The names of those that lie there. Take the stub away again after each test. */
export function stubCaches({ put, keys }: CachesHere): Set<string> {
  const there = new Set<string>();
  vi.stubGlobal('caches', {
    keys: keys ?? (() => Promise.resolve([...there])),
    open: (name: string) => {
      there.add(name);
      return Promise.resolve({ put: async (_: string, said: Response) => put?.((await said.blob()).size) });
    },
    has: (name: string) => Promise.resolve(there.has(name)),
    delete: (name: string) => Promise.resolve(there.delete(name)),
  });
  return there;
}

export const noRoom = (): Promise<never> => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
