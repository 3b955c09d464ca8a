// From a passphrase to 32 bytes, slowly on purpose. Parameters come from disk or file: they are checked before they are run.
import { type Bytes, randomBytes } from './bytes.ts';
import { StorageError } from './storageError.ts';

/** Argon2id 1.3: `m` memory in KiB, `t` passes, `p` lanes. */
export interface Kdf {
  readonly alg: 'argon2id';
  readonly v: 19;
  readonly m: number;
  readonly t: number;
  readonly p: number;
  readonly salt: Bytes;
}

export type KdfCost = Pick<Kdf, 'm' | 't' | 'p'>;

/** Gives 32 bytes that belong to the caller, who wipes them. Rejects with 'failed' or 'badParameters'. */
export type DeriveKey = (passphrase: string, kdf: Kdf) => Promise<Bytes>;

const bounds = { m: [19_456, 262_144], t: [1, 10], p: [1, 4], salt: [16, 64] } as const;
const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

export const usualCost: KdfCost = { m: 65_536, t: 3, p: 1 };

export const freshKdf = ({ m, t, p }: KdfCost = usualCost): Kdf => ({
  alg: 'argon2id',
  v: 19,
  m,
  t,
  p,
  salt: randomBytes(16),
});

/** Whether less work is asked of who guesses than `cost` would ask. */
export const isWeaker = (kdf: KdfCost, cost: KdfCost): boolean => kdf.m < cost.m || kdf.t < cost.t;

/** No less memory and no fewer passes than either. */
export const strongerOf = (one: KdfCost, other: KdfCost): KdfCost => ({
  m: Math.max(one.m, other.m),
  t: Math.max(one.t, other.t),
  p: other.p,
});

/** The same parameters if they are worth running and bearable to run; else throws 'badParameters'. */
export const boundedKdf = (kdf: Kdf): Kdf => {
  const good =
    within(kdf.m, bounds.m) &&
    within(kdf.t, bounds.t) &&
    within(kdf.p, bounds.p) &&
    within(kdf.salt.length, bounds.salt);
  if (!good) throw new StorageError('badParameters');
  return kdf;
};

/** Two ways to type the same letters give the same bytes. */
export const passphraseBytes = (passphrase: string): Bytes => new TextEncoder().encode(passphrase.normalize('NFKC'));
