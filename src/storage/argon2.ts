// Runs Argon2id where it stands: about a third of a second, so in a worker and never where a person clicks.
import { argon2id } from 'hash-wasm';
import type { Bytes } from './bytes.ts';
import { boundedKdf, type DeriveKey, type Kdf, passphraseBytes } from './keyDerivation.ts';

/** Wipes `password` when done. */
export const argon2 = async (password: Bytes, kdf: Kdf): Promise<Bytes> => {
  const { m, t, p, salt } = boundedKdf(kdf);
  try {
    const hash = await argon2id({
      password,
      salt,
      memorySize: m,
      iterations: t,
      parallelism: p,
      hashLength: 32,
      outputType: 'binary',
    });
    const key = new Uint8Array(hash);
    hash.fill(0);
    return key;
  } finally {
    password.fill(0);
  }
};

export const argon2Here: DeriveKey = (passphrase, kdf) => argon2(passphraseBytes(passphrase), kdf);
