// The other ways into a locked vault, for a person who forgot the words or has a passkey. Whatever fails changes nothing.
import { asStorageError } from './asStorageError.ts';
import { changePassphrase, type KeyChoices } from './changeKeys.ts';
import { databaseName } from './databaseName.ts';
import { openDevice, orClose } from './device.ts';
import { lookInside, rowIn } from './lookInside.ts';
import { lockVault, type OpenVault } from './openVault.ts';
import { type Authenticator, browserAuthenticator } from './passkey.ts';
import { dataKeyByPasskey } from './passkeySlot.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { dataKeyByRecoveryKey } from './recoverySlot.ts';
import { StorageError } from './storageError.ts';
import { keysFrom } from './vault.ts';
import { passkeySlotsOf, readVaultHeader, recoverySlotOf, type VaultHeader } from './vaultHeader.ts';

interface WhichDevice {
  readonly name?: string;
}

interface OtherWaysIn {
  /** Whether a key was printed. */
  readonly recoveryKey: boolean;
  /** Technical ids, in the order they were added. */
  readonly passkeys: readonly string[];
}

export const otherWaysIn = (header: VaultHeader): OtherWaysIn => ({
  recoveryKey: recoverySlotOf(header) !== undefined,
  passkeys: passkeySlotsOf(header).map(({ id }) => id),
});

/** Of the vault that lies here. Only looks: no window has to let go for it. Rejects as opening a database does. */
export const waysIntoDevice = async ({ name = databaseName }: WhichDevice = {}): Promise<OtherWaysIn> => {
  const header = await lookInside(name, undefined, (database) => rowIn(database, 'vault', 'header')).catch(
    (error: unknown) => {
      throw asStorageError(error, 'opening');
    },
  );
  if (header === undefined) throw new StorageError('gone');
  return otherWaysIn(readVaultHeader(header));
};

const openByRecoveryKey = async (typed: string, { name }: WhichDevice): Promise<OpenVault> => {
  const read = readRecoveryKey(typed);
  if (!('key' in read)) throw new StorageError('wrongRecoveryKey');
  return openDevice(async (header) => keysFrom(header.vaultId, await dataKeyByRecoveryKey(header, read.key)), name);
};

/** Opens and locks again: a person learns that the key fits before finding new words. Rejects with 'wrongRecoveryKey'. */
export const tryRecoveryKey = async (typed: string, choices: WhichDevice = {}): Promise<void> =>
  lockVault(await openByRecoveryKey(typed, choices));

/** The forgotten passphrase stops working. Rejects with 'wrongRecoveryKey', or as `changePassphrase` does. */
export const recoverDevice = async (
  typed: string,
  newPassphrase: string,
  choices: WhichDevice & KeyChoices = {},
): Promise<OpenVault> => {
  const vault = await openByRecoveryKey(typed, choices);
  return orClose(vault.database, async () => {
    await changePassphrase(vault, typed, newPassphrase, choices);
    return vault;
  });
};

/** Rejects with 'noPasskeyHere' or 'passkeyDeclined'. Ask from a press. */
export const unlockDeviceByPasskey = ({
  name,
  authenticator = browserAuthenticator,
}: WhichDevice & { readonly authenticator?: Authenticator } = {}): Promise<OpenVault> =>
  openDevice(async (header) => keysFrom(header.vaultId, await dataKeyByPasskey(header, authenticator)), name);
