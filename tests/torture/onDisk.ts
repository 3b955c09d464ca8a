// What lies on the device before the app has touched it: read from a page of the same origin that runs no code of ours.
import type { Page } from 'playwright';
import { argon2Here } from '../../src/storage/argon2.ts';
import { withBytesWritten } from '../../src/storage/bytesInJson.ts';
import { fromBase64 } from '../../src/storage/bytes.ts';
import { databaseName } from '../../src/storage/databaseName.ts';
import { readRescueFile } from '../../src/storage/rescueFile.ts';
import { type StoredMeeting, unsealMeeting } from '../../src/storage/sealedMeeting.ts';
import { isSealedRow, type SealedRow } from '../../src/storage/sealedRow.ts';
import { unlockVault, type VaultKeys } from '../../src/storage/vault.ts';
import { readVaultHeader, type VaultHeader } from '../../src/storage/vaultHeader.ts';
import { type Lying, lyingIn, withBytes } from '../journeys/whatLiesThere.ts';

export interface OnDisk {
  readonly meetings: ReadonlyMap<string, StoredMeeting>;
  /** Ids with one row and not the other. */
  readonly halves: readonly string[];
  /** Ids of the copies beside the database. */
  readonly copies: readonly string[];
  readonly lying: Lying;
}

/** A page of the app's address that is not the app. */
export const quietPage = (baseURL: string): string => new URL('icons/icon-192.png', baseURL).href;

const known = new Map<string, Promise<VaultKeys>>();

/** Deriving a key is slow on purpose: each header is opened once. */
export const keysOf = (header: VaultHeader, passphrase: string): Promise<VaultKeys> => {
  const name = passphrase + JSON.stringify(header, withBytesWritten);
  const keys = known.get(name) ?? unlockVault(header, passphrase, argon2Here);
  known.set(name, keys);
  return keys;
};

export const headerIn = ({ stores }: Lying): VaultHeader =>
  readVaultHeader(
    (stores['vault'] ?? []).map(withBytes).find((row) => typeof row === 'object' && row !== null && 'slots' in row),
  );

const copyId = (file: string): readonly string[] => {
  try {
    return [readRescueFile(fromBase64(file)).meeting.id];
  } catch {
    // A copy that was being written is not one yet.
    return [];
  }
};

export async function onDisk(page: Page, baseURL: string, passphrase: string): Promise<OnDisk> {
  await page.goto(quietPage(baseURL));
  const lying = await lyingIn(page, databaseName);
  const keys = await keysOf(headerIn(lying), passphrase);
  const rows = (name: string): ReadonlyMap<string, SealedRow> =>
    new Map(
      (lying.stores[name] ?? [])
        .map(withBytes)
        .filter((row) => isSealedRow(row))
        .map((row) => [row.id, row]),
    );
  const [docs, sums] = [rows('docs'), rows('sums')];
  const meetings = new Map<string, StoredMeeting>();
  const halves = [...sums.keys()].filter((id) => !docs.has(id));
  for (const [id, document] of docs) {
    const summary = sums.get(id);
    if (summary) meetings.set(id, await unsealMeeting(keys, { document, summary }));
    else halves.push(id);
  }
  return { meetings, halves, copies: lying.files.flatMap(copyId), lying };
}
