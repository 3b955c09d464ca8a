// What lies on the device, fetched from the page as raw bytes and opened here with the passphrase: the rows of the
// database and the copies beside it, unsealed to the words they hold.
import type { Page } from 'playwright';
import { argon2Here } from '../../src/storage/argon2.ts';
import { fromBase64 } from '../../src/storage/bytes.ts';
import { openRescue, readRescueFile } from '../../src/storage/rescueFile.ts';
import { isSealedRow, type SealedRow } from '../../src/storage/sealedRow.ts';
import { unsealMeeting } from '../../src/storage/sealedMeeting.ts';
import { unlockVault } from '../../src/storage/vault.ts';
import { readVaultHeader } from '../../src/storage/vaultHeader.ts';

export interface Lying {
  /** Every row of every store, bytes as base64. */
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
  /** Every file of the private folders, as base64. */
  readonly files: readonly string[];
}

/** Of all databases, or of one. */
export const lyingIn = (page: Page, only?: string): Promise<Lying> =>
  page.evaluate(async (wanted) => {
    const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const plain = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return { base64: base64(new Uint8Array(value)) };
      if (ArrayBuffer.isView(value)) {
        return { base64: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
      }
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
    };
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed.'));
      });
    const stores: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (wanted !== undefined && name !== wanted) continue;
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows: unknown[] = await asked(database.transaction(store).objectStore(store).getAll());
        stores[store] = [...(stores[store] ?? []), ...rows.map(plain)];
      }
      database.close();
    }
    const filesIn = async (folder: FileSystemDirectoryHandle): Promise<readonly string[]> => {
      const files: string[] = [];
      for await (const one of folder.values()) {
        if (one.kind === 'directory') files.push(...(await filesIn(one as FileSystemDirectoryHandle)));
        else files.push(base64(new Uint8Array(await (await (one as FileSystemFileHandle).getFile()).arrayBuffer())));
      }
      return files;
    };
    const folder = await navigator.storage.getDirectory();
    for (;;) {
      try {
        return { stores, files: await filesIn(folder) };
      } catch (error) {
        // A newer copy was put in the place of one that was being read: all are read again.
        if (!(error instanceof DOMException)) throw error;
      }
    }
  }, only);

const isBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string';

export const withBytes = (value: unknown): unknown => {
  if (isBytes(value)) return fromBase64(value.base64);
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withBytes(part)]));
};

export interface Opened {
  /** Which change it is: one more for each write. */
  readonly rev: number;
  readonly words: string;
}

/** The meetings in the rows of the database, and in the copies beside it. */
export async function whatLiesThere(
  page: Page,
  passphrase: string,
): Promise<{ readonly rows: readonly Opened[]; readonly copies: readonly Opened[]; readonly raw: string }> {
  const lying = await lyingIn(page);
  const store = (name: string) => (lying.stores[name] ?? []).map(withBytes);
  const header = store('vault').find((row) => typeof row === 'object' && row !== null && 'slots' in row);
  const keys = await unlockVault(readVaultHeader(header), passphrase, argon2Here);
  const sealed = (name: string): readonly SealedRow[] => store(name).filter((row) => isSealedRow(row));
  const opened = (meeting: { readonly rev: number }): Opened => ({ rev: meeting.rev, words: JSON.stringify(meeting) });
  const rows = await Promise.all(
    sealed('docs').map(async (document) => {
      const summary = sealed('sums').find(({ id }) => id === document.id);
      if (!summary) throw new Error('A document has no summary.');
      return opened(await unsealMeeting(keys, { document, summary }));
    }),
  );
  const copies = await Promise.all(
    lying.files.map(async (file) => opened(await openRescue(readRescueFile(fromBase64(file)), passphrase, argon2Here))),
  );
  return { rows, copies, raw: JSON.stringify(lying) };
}
