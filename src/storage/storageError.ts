// The one error of this folder. A code says what happened; no message ever carries what a person wrote.

export type StorageErrorCode =
  /** The passphrase does not open this vault. */
  | 'wrongKey'
  /** The key on paper does not open this vault. */
  | 'wrongRecoveryKey'
  /** No passkey that opens this vault can be had here. */
  | 'noPasskeyHere'
  /** The person turned away from the passkey, or did not answer in time. */
  | 'passkeyDeclined'
  /** The ways to open the vault were changed somewhere else in between. */
  | 'keysChanged'
  /** A row, header or file is not what this vault once sealed. */
  | 'tampered'
  /** Written by a newer version of the app. */
  | 'tooNew'
  /** Key derivation asks for too little or too much work, or the passphrase is too weak. */
  | 'badParameters'
  /** A file is larger, or unpacks to more, than any honest one. */
  | 'tooLarge'
  /** The value cannot be written down so that it reads back the same. */
  | 'badValue'
  /** Somebody else wrote in between, or an older row was put back. */
  | 'stale'
  /** No meeting with that id. */
  | 'missing'
  /** What is stored under this id is damaged; it is kept as it is and nothing is written over it. */
  | 'keptAside'
  /** The vault is closed. */
  | 'locked'
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** Too little room to open safely: nothing has been touched. */
  | 'noRoom'
  /** The browser does not let us store anything. */
  | 'denied'
  /** Any other fault of the disk or the browser. */
  | 'failed'
  /** No answer in time. */
  | 'timedOut'
  /** There was a vault on this device, and it is gone. */
  | 'gone'
  /** The stored database belongs to a newer version of the app. */
  | 'newerDatabase'
  /** Another window holds an older database open. */
  | 'blocked';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  /** Names of the browser's own errors, outermost first. */
  readonly because: readonly string[];

  constructor(code: StorageErrorCode, because: readonly string[] = []) {
    super(because.length === 0 ? code : `${code} (${because.join(' < ')})`);
    this.code = code;
    this.because = because;
  }
}
