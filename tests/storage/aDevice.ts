// What the storage tests share: a quick key derivation, a device of their own, and a look at the raw bytes on the disk.
import { argon2Here } from '../../src/storage/argon2.ts';
import { type DeviceChoices, setUpDevice } from '../../src/storage/device.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';

export const passphrase = 'fire røde heste løber';
/** The least that is allowed: real Argon2id, a twentieth of a second. */
export const cheap = { m: 19_456, t: 1, p: 1 } as const;

let devices = 0;
export const aDevice = (): Required<DeviceChoices> => {
  devices += 1;
  return { name: `device-${devices}-${crypto.randomUUID()}`, deriveKey: argon2Here, cost: cheap };
};

export const aVault = (device: DeviceChoices = aDevice()): Promise<OpenVault> => setUpDevice(passphrase, device);

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('request')));
  });

/** Opened raw, past everything under test; `version` only to make a newer one. */
export const rawly = async <T>(name: string, look: (database: IDBDatabase) => Promise<T>, version?: number) => {
  const database = await asPromise(indexedDB.open(name, version));
  try {
    return await look(database);
  } finally {
    database.close();
  }
};

export const everyRow = (name: string): Promise<{ store: string; row: unknown }[]> =>
  rawly(name, async (database) => {
    const found: { store: string; row: unknown }[] = [];
    for (const store of database.objectStoreNames) {
      const rows: unknown[] = await asPromise(database.transaction(store).objectStore(store).getAll());
      found.push(...rows.map((row) => ({ store, row })));
    }
    return found;
  });

export const rawPut = (name: string, store: string, row: unknown): Promise<IDBValidKey> =>
  rawly(name, (database) => asPromise(database.transaction(store, 'readwrite').objectStore(store).put(row)));

export const rawDelete = (name: string, store: string, key: string): Promise<undefined> =>
  rawly(name, (database) => asPromise(database.transaction(store, 'readwrite').objectStore(store).delete(key)));

export const rawGet = (name: string, store: string, key: string): Promise<unknown> =>
  rawly(name, (database) => asPromise<unknown>(database.transaction(store).objectStore(store).get(key)));

/** One turn of the event loop, as short as there is. */
export const soon = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const removeDatabase = (name: string): Promise<unknown> => asPromise(indexedDB.deleteDatabase(name));

const privateFiles = async (): Promise<FileSystemDirectoryHandle | undefined> =>
  typeof navigator === 'object' && 'storage' in navigator ? navigator.storage.getDirectory() : undefined;

/** A browser in which nothing lies yet: a real one remembers what another test left. */
export const emptyBrowser = async (): Promise<void> => {
  for (const { name = '' } of await indexedDB.databases()) await removeDatabase(name);
  await (await privateFiles())?.removeEntry('copies', { recursive: true }).catch(() => undefined);
};
