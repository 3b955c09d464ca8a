// One meeting outside the database: header and sealed rows as they are, so it opens in the same ways and in no other.
// What comes back is a stranger's file until it has been checked: capped, strict, and unsealed before anybody believes it.
import * as v from 'valibot';
import type { Bytes } from './bytes.ts';
import { withBytesRead, withBytesWritten } from './bytesInJson.ts';
import type { DeriveKey } from './keyDerivation.ts';
import { type SealedMeeting, type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';
import { isSealedRow, type SealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import { strangersJson } from './strangersJson.ts';
import { unlockVaultByEither } from './vault.ts';
import { readVaultHeader, type VaultHeader } from './vaultHeader.ts';

/** Says nothing of who or when: browsers list the names of downloads in plain text. */
export const rescueFileName = 'step-up.stepup';
/** Far more than the largest meeting. */
export const mostRescueBytes = 16 * 1024 * 1024;

export interface Rescue {
  readonly header: VaultHeader;
  readonly meeting: SealedMeeting;
}

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
  new TextEncoder().encode(
    JSON.stringify({ magic: 'stepup-rescue', version: 1, header, document, summary }, withBytesWritten),
  );

const later = v.object({ magic: v.literal('stepup-rescue'), version: v.pipe(v.number(), v.minValue(2)) });

/** One text of it is a whole meeting: it may be as long as the file. */
const parsed = (bytes: Uint8Array): unknown => {
  const said = strangersJson(bytes, mostRescueBytes);
  if (v.is(later, said)) throw new StorageError('tooNew');
  try {
    return withBytesRead(said);
  } catch {
    throw new StorageError('tampered');
  }
};

/** Whether a file calls itself one; what it is, is known when it is read. */
export const looksLikeRescue = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, 40).text()).includes('"stepup-rescue"');

/** Checks shape and size only; throws 'tampered', 'tooNew' or 'tooLarge'. */
export const readRescueFile = (bytes: Uint8Array): Rescue => {
  if (bytes.length > mostRescueBytes) throw new StorageError('tooLarge');
  const read = v.safeParse(rescue, parsed(bytes));
  if (!read.success) throw new StorageError('tampered');
  const { header, document, summary } = read.output;
  if (document.id !== summary.id || document.rev !== summary.rev) throw new StorageError('tampered');
  return {
    header: readVaultHeader(header),
    meeting: { id: document.id, rev: document.rev, document, summary },
  };
};

/** The meeting in it, by the passphrase or the key on paper. Rejects as `unlockVaultByEither` does, or with 'tampered'. */
export const openRescue = async (
  { header, meeting }: Rescue,
  typed: string,
  deriveKey: DeriveKey,
): Promise<StoredMeeting> => unsealMeeting(await unlockVaultByEither(header, typed, deriveKey), meeting);
