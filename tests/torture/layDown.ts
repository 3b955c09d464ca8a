// Lays rows on the disk from outside the app, as an earlier edition of it or an untroubled week would have left them.
import type { Page } from 'playwright';
import { toBase64 } from '../../src/storage/bytes.ts';

/** Bytes cannot be handed to a page as they are. */
const packed = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { base64: toBase64(value) };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]));
};

export interface Laid {
  readonly database: string;
  /** For a database that is not there yet: its version and its stores with their key paths. */
  readonly make?: { readonly version: number; readonly stores: Readonly<Record<string, string>> };
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

export const layDown = (page: Page, { database, make, rows }: Laid): Promise<void> =>
  page.evaluate(
    async (laid) => {
      const bytes = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(bytes);
        if (typeof value !== 'object' || value === null) return value;
        if ('base64' in value && typeof value.base64 === 'string')
          return Uint8Array.from(atob(value.base64), (letter) => letter.codePointAt(0) ?? 0);
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bytes(part)]));
      };
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(laid.database, laid.make?.version);
        request.addEventListener('upgradeneeded', () => {
          for (const [name, keyPath] of Object.entries(laid.make?.stores ?? {})) {
            const store = request.result.createObjectStore(name, { keyPath });
            if (name === 'sums') store.createIndex('gen', 'gen');
          }
        });
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('open')));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = opened.transaction(Object.keys(laid.rows), 'readwrite', { durability: 'strict' });
        for (const [store, all] of Object.entries(laid.rows))
          for (const row of all) transaction.objectStore(store).put(bytes(row));
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('put')));
      });
      opened.close();
    },
    { database, make, rows: packed(rows) as Readonly<Record<string, readonly unknown[]>> },
  );

/** Everything this address has on the disk is gone, as after "clear site data". */
export async function clearAddress(page: Page, baseURL: string): Promise<void> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(baseURL).origin, storageTypes: 'all' });
  await session.detach();
}
