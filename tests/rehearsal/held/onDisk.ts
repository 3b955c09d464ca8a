// What the app holds: the sealed rows as they lie in the browser, opened outside it with the passphrase.
// Only looks; nothing is ever written.
import type { Page } from 'playwright';
import type { MeetingDocument } from '../../../src/meeting/document.ts';
import { readDocument } from '../../../src/meeting/readDocument.ts';
import { argon2Here } from '../../../src/storage/argon2.ts';
import { databaseName } from '../../../src/storage/databaseName.ts';
import { readRescueFile, rescueFile } from '../../../src/storage/rescueFile.ts';
import { unsealMeeting } from '../../../src/storage/sealedMeeting.ts';
import type { SealedRow } from '../../../src/storage/sealedRow.ts';
import { unlockVault } from '../../../src/storage/vault.ts';
import { readVaultHeader } from '../../../src/storage/vaultHeader.ts';

/** Bytes do not cross the border of a page: they go over as lists of numbers. */
interface Crossing {
  readonly vault: unknown;
  readonly docs: readonly unknown[];
  readonly sums: readonly unknown[];
}

const rowsOf = (page: Page): Promise<Crossing> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database does not open.')));
    });
    const crossing = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return { bytes: [...value] };
      if (Array.isArray(value)) return value.map(crossing);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, crossing(part)]));
    };
    const all = (store: string) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result.map(crossing)));
        request.addEventListener('error', () => reject(new Error(`Cannot read ${store}.`)));
      });
    const [vault, docs, sums] = [await all('vault'), await all('docs'), await all('sums')];
    database.close();
    return { vault, docs, sums };
  }, databaseName);

const arrived = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(arrived);
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value && Array.isArray(value.bytes)) return new Uint8Array(value.bytes.map(Number));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, arrived(part)]));
};

/** Every meeting on the device, the first one made first. */
export async function meetingsOnDisk(page: Page, passphrase: string): Promise<readonly MeetingDocument[]> {
  const { vault, docs, sums } = arrived(await rowsOf(page)) as { [K in keyof Crossing]: readonly unknown[] };
  const header = readVaultHeader(vault.find((one) => (one as { readonly k?: unknown }).k === 'header'));
  const keys = await unlockVault(header, passphrase, argon2Here);
  const summaries = sums as readonly SealedRow[];
  const meetings: MeetingDocument[] = [];
  for (const document of docs as readonly SealedRow[]) {
    const summary = summaries.find(({ id }) => id === document.id);
    if (!summary) throw new Error('A meeting lies there without its summary.');
    // By way of a rescue file: what is checked there is checked here.
    const meeting = { id: document.id, rev: document.rev, document, summary };
    const { document: written } = await unsealMeeting(keys, readRescueFile(rescueFile({ header, meeting })).meeting);
    const read = readDocument(written);
    if (!read.ok) throw new Error(`A meeting on the disk cannot be read: ${read.why}`);
    meetings.push(read.document);
  }
  return meetings.toSorted((one, other) => (one.meeting.createdAt < other.meeting.createdAt ? -1 : 1));
}
