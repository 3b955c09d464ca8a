// Passkeys come and go beside the passphrase, which stays.
import { argon2InWorker } from './argon2InWorker.ts';
import type { KeyChoices } from './changeKeys.ts';
import type { OpenVault } from './openVault.ts';
import { type Authenticator, browserAuthenticator } from './passkey.ts';
import { passkeySlot } from './passkeySlot.ts';
import { dataKeyByPassphrase } from './passphraseSlot.ts';
import { putSlot, removeSlots } from './putSlot.ts';
import { StorageError } from './storageError.ts';
import { passkeySlotsOf } from './vaultHeader.ts';

const most = 8;

/**
 * `name` is what the browser shows in its own list. It takes no other's place, so the person is not asked a third time for
 * proof. Rejects with 'wrongKey' before a passkey is made, 'noPasskeyHere' or 'passkeyDeclined', or as `putSlot` does.
 */
export const addPasskey = async (
  vault: OpenVault,
  passphrase: string,
  name: string,
  {
    deriveKey = argon2InWorker,
    authenticator = browserAuthenticator,
  }: KeyChoices & { readonly authenticator?: Authenticator } = {},
): Promise<void> => {
  if (passkeySlotsOf(vault.header).length >= most) throw new StorageError('noPasskeyHere');
  await putSlot(vault, {
    dataKey: (header) => dataKeyByPassphrase(header, passphrase, deriveKey),
    slot: async (dataKey) => passkeySlot(vault.keys.vaultId, dataKey, await authenticator.make(name), authenticator),
  });
};

/** Here only: the browser's own list keeps it until a person deletes it there. Rejects as `putSlot` does. */
export const removePasskey = (vault: OpenVault, id: string): Promise<void> =>
  removeSlots(vault, (slot) => slot.type === 'prf' && slot.id === id);
