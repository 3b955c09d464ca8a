// The floor every figure stands beside: a raw IndexedDB put with strict durability, and nothing round it.

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('put'));
  });

export function rawPut(database: IDBDatabase, value: unknown): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put(value, 'row');
  return completed(transaction);
}

/** One row of each store in one transaction, put blindly: as a meeting lies there, and nothing asked. */
export function rawRows(database: IDBDatabase, rows: Readonly<Record<string, unknown>>): Promise<void> {
  const stores = Object.keys(rows);
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const store of stores) transaction.objectStore(store).put(rows[store]);
  transaction.commit();
  return completed(transaction);
}

export const openRaw = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('rows');
      request.result.createObjectStore('docs', { keyPath: 'id' });
      request.result.createObjectStore('sums', { keyPath: 'id' }).createIndex('gen', 'gen');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
