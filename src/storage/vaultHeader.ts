// What is stored beside the sealed rows so that a person can open them: wrapped copies of the data key, never the key.
import * as v from 'valibot';
import { StorageError } from './storageError.ts';

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const hex = (digits: number) => v.pipe(v.string(), v.length(digits), v.hexadecimal());

/** Bounds are checked apart, by `boundedKdf`: out of bounds is another fault than out of shape. */
const kdf = v.strictObject({
  alg: v.literal('argon2id'),
  v: v.literal(19),
  m: v.number(),
  t: v.number(),
  p: v.number(),
  salt: bytes,
});

const slot = v.strictObject({
  /** 'pass' today; a printed recovery key and a passkey have their place. */
  type: v.picklist(['pass', 'recovery', 'prf']),
  id: hex(16),
  kdf: v.optional(kdf),
  iv: bytes,
  ct: bytes,
});

const vaultHeader = v.strictObject({
  k: v.literal('header'),
  fmt: v.literal(1),
  vaultId: hex(32),
  slots: v.pipe(v.array(slot), v.minLength(1), v.maxLength(16)),
});

export type Slot = v.InferOutput<typeof slot>;
export type VaultHeader = v.InferOutput<typeof vaultHeader>;

/** Checks what comes from disk or file. Throws 'tooNew' for a later format, 'tampered' for anything else unknown. */
export const readVaultHeader = (value: unknown): VaultHeader => {
  const fmt = typeof value === 'object' && value !== null && 'fmt' in value ? value.fmt : undefined;
  if (typeof fmt === 'number' && fmt > 1) throw new StorageError('tooNew');
  const read = v.safeParse(vaultHeader, value);
  if (!read.success) throw new StorageError('tampered');
  return read.output;
};
