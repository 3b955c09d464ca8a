// Argon2id away from the screen. The worker is new each time and ended at once: 64 MiB with the passphrase in it do not stay.
import type { Argon2Answer, Argon2Question } from './argon2.worker.ts';
import workerAddress from './argon2.worker.ts?worker&url';
import { boundedKdf, type DeriveKey, passphraseBytes } from './keyDerivation.ts';
import { StorageError } from './storageError.ts';

// The page policy lets a worker start only from an address this policy has passed; the only one it passes is ours.
const policy = globalThis.trustedTypes?.createPolicy('app#worker', {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new TypeError('Not one of ours');
    return address;
  },
});

export const argon2InWorker: DeriveKey = async (passphrase, kdf) => {
  const question: Argon2Question = { password: passphraseBytes(passphrase), kdf: boundedKdf(kdf) };
  const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
  try {
    const key = await new Promise<Argon2Answer>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Argon2Answer>) => resolve(data));
      worker.addEventListener('error', () => resolve(null));
      worker.addEventListener('messageerror', () => resolve(null));
      worker.postMessage(question, [question.password.buffer]);
    });
    if (key === null) throw new StorageError('failed');
    return key;
  } finally {
    worker.terminate();
  }
};
