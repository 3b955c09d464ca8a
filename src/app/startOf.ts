// What the first screens may ask before a vault is open. Small: whatever touches the disk is fetched when it is asked for,
// and mostly is here by then, since the list behind the passphrase is fetched while it is typed.
import type { LockedDevice, NewDevice, Passphrases, RecoveryKeys, WaysIn } from '../room/security.ts';
import type { Outcome } from '../room/device.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { proposePassphrase, tooWeak } from '../storage/passphrase.ts';
import { isGroupOf, newRecoveryKey, readRecoveryKey } from '../storage/recoveryKey.ts';
import { outcomeOf } from './outcomeOf.ts';

const theDevice = () => import('../storage/device.ts');
const otherWays = () => import('../storage/recoverDevice.ts');

export const passphrases: Passphrases = { propose: () => proposePassphrase(), tooWeak };
export const recoveryKeys: RecoveryKeys = { newKey: newRecoveryKey, read: readRecoveryKey, readsBack: isGroupOf };

const opening =
  (onOpen: (vault: OpenVault) => void) =>
  async (open: () => Promise<OpenVault>): Promise<Outcome> => {
    try {
      onOpen(await open());
      return null;
    } catch (error) {
      return outcomeOf(error);
    }
  };

export const newDeviceOf = (onOpen: (vault: OpenVault) => void): NewDevice => ({
  passphrases,
  recoveryKeys,
  setUp: (passphrase, recoveryKey) =>
    opening(onOpen)(async () => (await theDevice()).setUpDevice(passphrase, { recoveryKey })),
});

const noOtherWay: WaysIn = { recoveryKey: false, passkeys: [] };

/** In the background: a device that was set up long ago is opened first and made stronger then. */
const strengthen = async (vault: OpenVault, passphrase: string): Promise<void> => {
  try {
    await (await import('../storage/changeKeys.ts')).strengthenPassphrase(vault, passphrase);
  } catch {
    // It opens as before, and the next unlocking tries again.
  }
};

/** The meeting that was written last, to a file, with nothing written here. False when there is none. Never rejects. */
export const saveNewest: LockedDevice['saveNewest'] = async () => {
  try {
    const [{ newestRescue }, { rescueFileName }, { saveAsFile }] = await Promise.all([
      import('../storage/newestRescue.ts'),
      import('../storage/rescueFile.ts'),
      import('./saveAsFile.ts'),
    ]);
    const file = await newestRescue();
    if (file) saveAsFile(rescueFileName, file);
    return file !== null;
  } catch {
    return false;
  }
};

export const lockedDeviceOf = (onOpen: (vault: OpenVault) => void): LockedDevice => {
  const open = opening(onOpen);
  return {
    passphrases,
    recoveryKeys,
    waysIn: async () => {
      try {
        return await (await otherWays()).waysIntoDevice();
      } catch {
        return noOtherWay;
      }
    },
    unlock: (passphrase) =>
      open(async () => {
        const vault = await (await theDevice()).unlockDevice(passphrase);
        void strengthen(vault, passphrase);
        return vault;
      }),
    unlockByPasskey: () => open(async () => (await otherWays()).unlockDeviceByPasskey()),
    tryRecoveryKey: async (key) => {
      try {
        await (await otherWays()).tryRecoveryKey(key);
        return null;
      } catch (error) {
        return outcomeOf(error);
      }
    },
    recover: (key, newPassphrase) => open(async () => (await otherWays()).recoverDevice(key, newPassphrase)),
    saveNewest,
  };
};
