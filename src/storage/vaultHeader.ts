// What is stored beside the sealed rows so that a person can open them: wrapped copies of the data key, never the key.
import * as v from 'valibot';
import { StorageError } from './storageError.ts';

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.length <= 4096);
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

const wrapped = { id: hex(16), iv: bytes, ct: bytes };

const passphraseSlot = v.strictObject({ type: v.literal('pass'), kdf, ...wrapped });
const recoverySlot = v.strictObject({ type: v.literal('recovery'), ...wrapped });
/** What a passkey is asked: which one, and what to make its secret of. */
const passkeySlot = v.strictObject({ type: v.literal('prf'), credential: bytes, salt: bytes, ...wrapped });

const known = ['pass', 'recovery', 'prf'];
const plain = v.union([v.string(), v.number(), v.boolean(), v.null(), bytes]);
/** From a later edition: never used and never lost. A slot of a known type that is broken is not one of these. */
const laterSlot = v.objectWithRest(
  { type: v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,31}$/), v.notValues(known)), id: hex(16) },
  v.union([plain, v.record(v.string(), plain)]),
);

const slot = v.union([v.variant('type', [passphraseSlot, recoverySlot, passkeySlot]), laterSlot]);

const atMostOne = (slots: readonly { readonly type: string }[], type: string): boolean =>
  slots.filter((one) => one.type === type).length <= 1;

const vaultHeader = v.strictObject({
  k: v.literal('header'),
  fmt: v.literal(1),
  vaultId: hex(32),
  slots: v.pipe(
    v.array(slot),
    v.minLength(1),
    v.maxLength(16),
    v.check((slots) => atMostOne(slots, 'pass') && atMostOne(slots, 'recovery')),
    v.check((slots) => new Set(slots.map(({ id }) => id)).size === slots.length),
  ),
});

export type PassphraseSlot = v.InferOutput<typeof passphraseSlot>;
export type RecoverySlot = v.InferOutput<typeof recoverySlot>;
export type PasskeySlot = v.InferOutput<typeof passkeySlot>;
/** A wrapped copy of the data key that this edition can open. */
export type Slot = PassphraseSlot | RecoverySlot | PasskeySlot;
export interface VaultHeader extends Omit<v.InferOutput<typeof vaultHeader>, 'slots'> {
  readonly slots: readonly v.InferOutput<typeof slot>[];
}

export const passphraseSlotOf = ({ slots }: VaultHeader): PassphraseSlot | undefined =>
  slots.find((one): one is PassphraseSlot => v.is(passphraseSlot, one));
export const recoverySlotOf = ({ slots }: VaultHeader): RecoverySlot | undefined =>
  slots.find((one): one is RecoverySlot => v.is(recoverySlot, one));
export const passkeySlotsOf = ({ slots }: VaultHeader): readonly PasskeySlot[] =>
  slots.filter((one): one is PasskeySlot => v.is(passkeySlot, one));

/** Checks what comes from disk or file. Throws 'tooNew' for a later format, 'tampered' for anything else unknown. */
export const readVaultHeader = (value: unknown): VaultHeader => {
  const fmt = typeof value === 'object' && value !== null && 'fmt' in value ? value.fmt : undefined;
  if (typeof fmt === 'number' && fmt > 1) throw new StorageError('tooNew');
  const read = v.safeParse(vaultHeader, value);
  if (!read.success) throw new StorageError('tampered');
  return read.output;
};
