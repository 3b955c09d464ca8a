// What a screen may ask about the ways to open this device. Words typed pass through; a screen never meets a key of the vault.
import type { Outcome } from './device.ts';

/** What lies beside the passphrase, which always opens. */
export interface WaysIn {
  /** Whether a key was printed. */
  readonly recoveryKey: boolean;
  /** Technical ids, in the order they were added. */
  readonly passkeys: readonly string[];
}

/** A key as it was typed from paper: the key as it is printed, or what is wrong with it and in which groups (1 to 7). */
export type RecoveryReading =
  | { readonly key: string }
  | { readonly wrong: 'length' | 'letter' | 'check'; readonly groups: readonly number[] };

export interface RecoveryKeys {
  /** A new one, as it is printed: seven groups of four with a dash between. It opens nothing before it is set. */
  readonly newKey: () => string;
  readonly read: (typed: string) => RecoveryReading;
  /** Whether `typed` is that group (1 to 7) of the key, however it was typed. */
  readonly readsBack: (key: string, group: number, typed: string) => boolean;
}

export interface Passphrases {
  readonly propose: () => Promise<string>;
  readonly tooWeak: (passphrase: string) => 'short' | 'repeated' | null;
}

/** Before there is a vault. */
export interface NewDevice {
  readonly passphrases: Passphrases;
  readonly recoveryKeys: RecoveryKeys;
  /** Both ways in are written at once; nothing is stored before. */
  readonly setUp: (passphrase: string, recoveryKey: string) => Promise<Outcome>;
}

/** A vault that waits to be opened. Whatever fails changes nothing. */
export interface LockedDevice {
  readonly passphrases: Passphrases;
  readonly recoveryKeys: RecoveryKeys;
  /** Never rejects; what cannot be read is not offered. */
  readonly waysIn: () => Promise<WaysIn>;
  readonly unlock: (passphrase: string) => Promise<Outcome>;
  /** 'noPasskeyHere', or 'passkeyDeclined' when the person turned away. Ask from a press: the browser wants one. */
  readonly unlockByPasskey: () => Promise<Outcome>;
  /** Whether the key opens, before a new passphrase is asked for: null or 'wrongRecoveryKey'. */
  readonly tryRecoveryKey: (key: string) => Promise<Outcome>;
  /** Opens with the key and puts the new passphrase in place of the forgotten one. */
  readonly recover: (key: string, newPassphrase: string) => Promise<Outcome>;
  /** For a device without room to open: the meeting that was written last, sealed, to a file. Never rejects; false when there is no file. */
  readonly saveNewest: () => Promise<boolean>;
}

/** The keys of an open vault. Meetings are never rewritten; every change is proven to open before it counts. */
export interface Security {
  readonly passphrases: Passphrases;
  readonly recoveryKeys: RecoveryKeys;
  /** Never rejects. */
  readonly waysIn: () => Promise<WaysIn>;
  /** Null or 'wrongKey'. Asked before a key is printed, or a passkey made, that could then not be set. */
  readonly checkPassphrase: (passphrase: string) => Promise<Outcome>;
  /** Null; 'wrongKey'; 'keysChanged' when another window changed the keys meanwhile. `old` may be the key on paper. */
  readonly changePassphrase: (old: string, next: string) => Promise<Outcome>;
  /** The key on paper before this one stops working. */
  readonly setRecoveryKey: (passphrase: string, key: string) => Promise<Outcome>;
  /** Whether this browser offers what a passkey needs. */
  readonly passkeysOffered: () => Promise<boolean>;
  /** Ask from a press. 'noPasskeyHere' when the device at hand cannot, 'passkeyDeclined' when the person turned away. */
  readonly addPasskey: (passphrase: string) => Promise<Outcome>;
  readonly removePasskey: (id: string) => Promise<Outcome>;
}
