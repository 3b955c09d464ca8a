// What a fault of the disk is called towards the screens. Never its message, which may say more.
import { faultOf } from '../storage/asStorageError.ts';
import { StorageError, type StorageErrorCode } from '../storage/storageError.ts';

export const outcomeOf = (error: unknown): StorageErrorCode =>
  error instanceof StorageError ? faultOf(error) : 'failed';
