import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { asStorageError } from '../../src/storage/asStorageError.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { withinTime } from '../../src/storage/withinTime.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error('Amina bor på Nørrebro'), { name, inner });

describe('an error of the disk', () => {
  test.each([
    ['quota', named('QuotaExceededError'), 'full'],
    ['quota within an abort', named('AbortError', named('QuotaExceededError')), 'full'],
    ['Dexie’s own abort', new Dexie.AbortError('x', named('QuotaExceededError')), 'full'],
    ['security', named('SecurityError'), 'denied'],
    ['not allowed', named('OpenFailedError', named('NotAllowedError')), 'denied'],
    ['no IndexedDB', new Dexie.MissingAPIError(), 'denied'],
    ['a newer version', named('VersionError'), 'newerDatabase'],
    ['a closed database', new Dexie.DatabaseClosedError(), 'locked'],
    ['closed because of a fault', named('DatabaseClosedError', named('UnknownError')), 'failed'],
    ['unknown', named('UnknownError'), 'failed'],
    ['a broken state while writing', named('InvalidStateError'), 'failed'],
    ['no error at all', 'text', 'failed'],
    ['nothing', undefined, 'failed'],
  ])('%s', (_, error, code) => expect(asStorageError(error).code).toBe(code));

  test('a broken state on opening means that storage is switched off', () => {
    expect(asStorageError(named('InvalidStateError'), 'opening').code).toBe('denied');
  });

  test('keeps the names and never the words', () => {
    const error = asStorageError(named('AbortError', named('UnknownError')));
    expect(error.because).toEqual(['AbortError', 'UnknownError']);
    expect(`${error.message}${String(error)}${JSON.stringify(error)}`).not.toContain('Amina');
  });

  test('that is ours stays as it is', () => {
    const ours = new StorageError('stale');
    expect(asStorageError(ours)).toBe(ours);
  });

  test('that goes round in a ring is no trap', () => {
    const ring = named('AbortError');
    ring.inner = named('AbortError', ring);
    expect(asStorageError(ring).code).toBe('failed');
  });
});

describe('what takes too long', () => {
  test('times out', async () => {
    await expect(withinTime(new Promise(() => {}), 5)).rejects.toMatchObject({ code: 'timedOut' });
  });

  test('and what does not, does not', async () => {
    expect(await withinTime(Promise.resolve('here'), 5)).toBe('here');
  });
});
