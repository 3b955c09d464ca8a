// Losses as a browser makes them: an older database, or none. The rows stay sealed; nothing here can read them.
import type { Page } from 'playwright';
import { databaseName } from '../../src/storage/databaseName.ts';

/** Remembers in the page what lies in the database now. */
export const keepRows = (page: Page): Promise<void> =>
  page.evaluate(async (name) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed.'));
      });
    const database = await asked(indexedDB.open(name));
    const allIn = (store: string) => asked<unknown[]>(database.transaction(store).objectStore(store).getAll());
    const keptRows = new Map([
      ['docs', await allIn('docs')],
      ['sums', await allIn('sums')],
    ]);
    database.close();
    Object.assign(window, { keptRows });
  }, databaseName);

/** The rows of then, as after a write that the disk has forgotten. */
export const putRowsBack = (page: Page): Promise<void> =>
  page.evaluate(async (name) => {
    const keptRows: unknown = Reflect.get(window, 'keptRows');
    if (!(keptRows instanceof Map)) throw new Error('No rows were kept.');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
    });
    const writing = database.transaction(['docs', 'sums'], 'readwrite');
    for (const store of ['docs', 'sums']) {
      const rows: unknown = keptRows.get(store);
      if (Array.isArray(rows)) for (const row of rows) writing.objectStore(store).put(row);
    }
    await new Promise((written) => {
      writing.oncomplete = written;
    });
    database.close();
  }, databaseName);

/** As when the browser has cleared what it kept. What lies outside the databases stays. */
export const dropDatabase = (page: Page): Promise<void> =>
  page.evaluate(async (name) => {
    await new Promise((gone) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = gone;
      request.onerror = gone;
    });
  }, databaseName);

/** One bit of a meeting, on the list and in itself, is no longer what was written. */
export const damage = (page: Page, id: string): Promise<void> =>
  page.evaluate(
    async ([name, wanted]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
      });
      const writing = database.transaction(['docs', 'sums'], 'readwrite');
      for (const store of ['docs', 'sums']) {
        const asked = writing.objectStore(store).get(wanted);
        asked.onsuccess = () => {
          const row = asked.result as { readonly ct: Uint8Array };
          row.ct[10] = (row.ct[10] ?? 0) ^ 1;
          writing.objectStore(store).put(row);
        };
      }
      await new Promise((written) => {
        writing.oncomplete = written;
      });
      database.close();
    },
    [databaseName, id] as const,
  );
