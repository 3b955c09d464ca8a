// A passkey in the hand: makes the same secret of the same salt every time, as an authenticator with PRF does.
import { type Bytes, randomBytes, sameBytes } from '../../src/storage/bytes.ts';
import type { Authenticator } from '../../src/storage/passkey.ts';
import { StorageError } from '../../src/storage/storageError.ts';

export const aPasskeyHolder = (): Authenticator & { readonly asked: { count: number } } => {
  const held: { readonly id: Bytes; readonly secret: Bytes }[] = [];
  const asked = { count: 0 };
  return {
    asked,
    make: () => {
      asked.count += 1;
      const made = { id: randomBytes(16), secret: randomBytes(32) };
      held.push(made);
      return Promise.resolve(made.id);
    },
    ask: async (questions) => {
      asked.count += 1;
      for (const { credential, salt } of questions) {
        const mine = held.find(({ id }) => sameBytes(id, credential));
        if (mine === undefined) continue;
        const key = await crypto.subtle.importKey('raw', mine.secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
          'sign',
        ]);
        return { credential, secret: new Uint8Array(await crypto.subtle.sign('HMAC', key, salt)) };
      }
      throw new StorageError('passkeyDeclined');
    },
  };
};
