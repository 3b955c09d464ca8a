// What the screen of locks and keys may ask of an open vault, answered with its header.
import i18n from 'i18next';
import type { Outcome } from '../room/device.ts';
import type { Security } from '../room/security.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { changePassphrase, setRecoveryKey } from '../storage/changeKeys.ts';
import { addPasskey, removePasskey } from '../storage/changePasskeys.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { passkeysOffered } from '../storage/passkey.ts';
import { otherWaysIn } from '../storage/recoverDevice.ts';
import { unlockVault } from '../storage/vault.ts';
import { outcomeOf } from './outcomeOf.ts';
import { passphrases, recoveryKeys } from './startOf.ts';

const told = async (work: Promise<unknown>): Promise<Outcome> => {
  try {
    await work;
    return null;
  } catch (error) {
    return outcomeOf(error);
  }
};

export const securityOf = (vault: OpenVault): Security => ({
  passphrases,
  recoveryKeys,
  waysIn: () => Promise.resolve(otherWaysIn(vault.header)),
  checkPassphrase: (passphrase) => told(unlockVault(vault.header, passphrase, argon2InWorker)),
  changePassphrase: (old, next) => told(changePassphrase(vault, old, next)),
  setRecoveryKey: (passphrase, key) => told(setRecoveryKey(vault, passphrase, key)),
  passkeysOffered,
  addPasskey: (passphrase) => told(addPasskey(vault, passphrase, i18n.t('shell:app'))),
  removePasskey: (id) => told(removePasskey(vault, id)),
});
