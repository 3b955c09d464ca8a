// Fixtures are kept for ever: what an old version sealed must open in every later one. Never make them anew; add the next.
// Format 1 was sealed with another implementation of the same rules than the one under test.
import { expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { openRescue, readRescueFile, rescueFile } from '../../src/storage/rescueFile.ts';
import formatOne from './golden/meeting.fmt1.json';
import { passphrase } from './aDevice.ts';

const bytes = new TextEncoder().encode(JSON.stringify(formatOne));

test('a meeting sealed in format 1 still opens', async () => {
  expect(await openRescue(readRescueFile(bytes), passphrase, argon2Here)).toEqual({
    id: '00112233445566778899aabbccddeeff',
    rev: 7,
    fmt: 1,
    document: { version: 1, title: 'Æblegrød på Østerbro', numbers: [1, 0.5, -3], nothing: null, yes: true },
    summary: { title: 'Æblegrød' },
  });
});

test('and is written again with everything that was in it', () => {
  expect(JSON.parse(new TextDecoder().decode(rescueFile(readRescueFile(bytes))))).toEqual(formatOne);
});
