// Fixtures are kept for ever: what an old version wrapped must open in every later one. Never make them anew; add the next.
// Wrapped with another implementation of the same rules than the one under test.
import { expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { withBytesRead } from '../../src/storage/bytesInJson.ts';
import type { Authenticator } from '../../src/storage/passkey.ts';
import { dataKeyByPasskey } from '../../src/storage/passkeySlot.ts';
import { unsealRow } from '../../src/storage/sealedRow.ts';
import { keysFrom, unlockVaultByEither, type VaultKeys } from '../../src/storage/vault.ts';
import { readVaultHeader } from '../../src/storage/vaultHeader.ts';
import formatOne from './golden/header.fmt1.json';
import { passphrase } from './aDevice.ts';

const header = readVaultHeader(withBytesRead(formatOne.header));
const row = withBytesRead(formatOne.row);

const passkey: Authenticator = {
  make: () => Promise.reject(new Error('There is one')),
  ask: async ([question]) =>
    question
      ? { credential: question.credential, secret: new Uint8Array(32).fill(7) }
      : Promise.reject(new Error('none')),
};

test.each<[string, () => Promise<VaultKeys>]>([
  ['the passphrase', () => unlockVaultByEither(header, passphrase, argon2Here)],
  ['the key on paper', () => unlockVaultByEither(header, '000G-40R4-0M30-E209-185G-R38E-1WEC', argon2Here)],
  ['the passkey', async () => keysFrom(header.vaultId, await dataKeyByPasskey(header, passkey))],
])('a header of format 1 still opens by %s', async (_, open) => {
  expect(await unsealRow(await open(), 'docs', row)).toEqual({ words: 'Æblegrød' });
});
