// What the screens of locks and keys ask, answered without a disk; a test changes the one answer it is about.
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { LockedDevice, Passphrases, RecoveryKeys, Security } from '../../src/room/security.ts';

export const aKey = '7KQ2-M0XR-9VTA-4H1C-PW8D-3ZNB-E6YJ';

export const passphrases: Passphrases = {
  propose: () => Promise.resolve('havre bænk lampe sne kurv'),
  tooWeak: (typed) => (typed.length < 12 ? 'short' : new Set(typed).size < 5 ? 'repeated' : null),
};

export const recoveryKeys: RecoveryKeys = {
  newKey: () => aKey,
  read: (typed) => ({ key: typed.toUpperCase() }),
  readsBack: (key, group, typed) => key.split('-')[group - 1] === typed.toUpperCase(),
};

const waysIn = () => Promise.resolve({ recoveryKey: true, passkeys: [] });
const done = () => Promise.resolve(null);

export const lockedDevice = (more: Partial<LockedDevice> = {}): LockedDevice => ({
  passphrases,
  recoveryKeys,
  waysIn,
  unlock: done,
  unlockByPasskey: done,
  tryRecoveryKey: done,
  recover: done,
  saveNewest: () => Promise.resolve(true),
  ...more,
});

export const openKeys = (more: Partial<Security> = {}): Security => ({
  passphrases,
  recoveryKeys,
  waysIn,
  checkPassphrase: done,
  changePassphrase: done,
  setRecoveryKey: done,
  passkeysOffered: () => Promise.resolve(true),
  addPasskey: done,
  removePasskey: done,
  ...more,
});

/** Types the two groups that are asked for, as they stand on the paper or with a slip. */
export async function readBack(typed: (group: string) => string = (group) => group): Promise<void> {
  for (const [at, group] of aKey.split('-').entries()) {
    const asked = screen.queryByLabelText(`Gruppe ${at + 1}`);
    if (asked) await userEvent.type(asked, typed(group));
  }
}
