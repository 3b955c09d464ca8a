// One meeting outside the database: header and sealed rows as they are, so it opens with the same passphrase and no other way.
// What comes back is a stranger's file until it has been checked: capped, strict, and unsealed before anybody believes it.
import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import type { DeriveKey } from './keyDerivation.ts';
import { type SealedMeeting, type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';
import { isSealedRow, type SealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import { unlockVault } from './vault.ts';
import { readVaultHeader, type VaultHeader } from './vaultHeader.ts';

/** Says nothing of who or when: browsers list the names of downloads in plain text. */
export const rescueFileName = 'step-up.stepup';
const mostBytes = 16 * 1024 * 1024;

export interface Rescue {
  readonly header: VaultHeader;
  readonly meeting: SealedMeeting;
}

const packed = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;

const unpacked = (_key: string, value: unknown): unknown =>
  v.is(v.strictObject({ base64: v.string() }), value) ? fromBase64(value.base64) : value;

const row = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
    rev: v.number(),
    fmt: v.number(),
    gen: v.number(),
    iv: v.unknown(),
    ct: v.unknown(),
  }),
  v.custom<SealedRow>(isSealedRow),
);
const rescue = v.strictObject({
  magic: v.literal('stepup-rescue'),
  version: v.literal(1),
  header: v.unknown(),
  document: row,
  summary: row,
});

export const rescueFile = ({ header, meeting: { document, summary } }: Rescue): Bytes =>
  new TextEncoder().encode(JSON.stringify({ magic: 'stepup-rescue', version: 1, header, document, summary }, packed));

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), unpacked);
  } catch {
    throw new StorageError('tampered');
  }
};

/** Checks shape and size only; throws 'tampered' or 'tooNew'. */
export const readRescueFile = (bytes: Uint8Array): Rescue => {
  if (bytes.length > mostBytes) throw new StorageError('tampered');
  const read = v.safeParse(rescue, parsed(bytes));
  if (!read.success) throw new StorageError('tampered');
  const { header, document, summary } = read.output;
  if (document.id !== summary.id || document.rev !== summary.rev) throw new StorageError('tampered');
  return {
    header: readVaultHeader(header),
    meeting: { id: document.id, rev: document.rev, document, summary },
  };
};

/** The meeting in it. Rejects with 'wrongKey', 'badParameters' or 'tampered'. */
export const openRescue = async (
  { header, meeting }: Rescue,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<StoredMeeting> => unsealMeeting(await unlockVault(header, passphrase, deriveKey), meeting);
