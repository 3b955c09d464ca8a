// A way in beside the passphrase, never instead of it: a passkey may be lost, replaced or taken away by its maker.
import { type Bytes, randomBytes, sameBytes } from './bytes.ts';
import type { Authenticator, PasskeyAnswer, PasskeyQuestion } from './passkey.ts';
import { freshSlot, unwrapDataKey, wrapDataKey } from './slot.ts';
import { StorageError } from './storageError.ts';
import { type PasskeySlot, passkeySlotsOf, type VaultHeader } from './vaultHeader.ts';

const utf8 = new TextEncoder();

/** Wipes the secret. Whatever else a site may ask of the same passkey, it is not this key. */
const wrappingKeyOf = async (vaultId: string, { secret }: PasskeyAnswer): Promise<Bytes> => {
  try {
    const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
    const how = { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode(vaultId), info: utf8.encode('stepup/1/prf') };
    return new Uint8Array(await crypto.subtle.deriveBits(how, root, 256));
  } finally {
    secret.fill(0);
  }
};

/** Asks `question` of the passkey once, so that one that cannot answer never gets a slot. */
export const passkeySlot = async (
  vaultId: string,
  dataKey: Bytes,
  credential: Bytes,
  authenticator: Authenticator,
): Promise<PasskeySlot> => {
  const question: PasskeyQuestion = { credential, salt: randomBytes(32) };
  const slot = { type: 'prf', ...question, ...freshSlot() } as const;
  const wrappingKey = await wrappingKeyOf(vaultId, await authenticator.ask([question]));
  return { ...slot, ct: await wrapDataKey(vaultId, slot, wrappingKey, dataKey) };
};

/** Rejects with 'noPasskeyHere' when none of this vault's passkeys opens it, or as the authenticator does. */
export const dataKeyByPasskey = async (header: VaultHeader, authenticator: Authenticator): Promise<Bytes> => {
  const slots = passkeySlotsOf(header);
  if (slots.length === 0) throw new StorageError('noPasskeyHere');
  const answer = await authenticator.ask(slots);
  const wrappingKey = await wrappingKeyOf(header.vaultId, answer);
  const slot = slots.find(({ credential }) => sameBytes(credential, answer.credential));
  if (slot === undefined) throw new StorageError('noPasskeyHere');
  return unwrapDataKey(header.vaultId, slot, wrappingKey, 'noPasskeyHere');
};
