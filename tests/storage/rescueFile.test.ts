import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { randomId } from '../../src/storage/bytes.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { openRescue, readRescueFile, rescueFile, rescueFileName } from '../../src/storage/rescueFile.ts';
import { restoreDevice } from '../../src/storage/restoreDevice.ts';
import { sealMeeting, type StoredMeeting } from '../../src/storage/sealedMeeting.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { takeInMeeting } from '../../src/storage/takeInMeeting.ts';
import { aDevice, aVault, passphrase } from './aDevice.ts';

const vault = await aVault();
const meeting: StoredMeeting = { id: randomId(), rev: 5, fmt: 1, document: { who: 'Amina' }, summary: 'Amina' };
const file = rescueFile({ header: vault.header, meeting: await sealMeeting(vault.keys, meeting) });
const text = new TextDecoder().decode(file);
const read = (changed: string) => readRescueFile(new TextEncoder().encode(changed));
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'read';
  } catch (error) {
    return error instanceof StorageError ? error.code : `uncaught: ${String(error)}`;
  }
};

describe('a rescue file', () => {
  test('brings the meeting back, with the passphrase', async () => {
    expect(await openRescue(readRescueFile(file), passphrase, argon2Here)).toEqual(meeting);
  });

  test('brings nothing back without it', async () => {
    await expect(openRescue(readRescueFile(file), 'another one altogether', argon2Here)).rejects.toMatchObject({
      code: 'wrongKey',
    });
  });

  test('says nothing of who, in its name or its text', () => {
    expect(`${rescueFileName}${text}`).not.toMatch(/amina|step-up-møde|\d{4}-\d{2}/i);
  });

  test.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['more than belongs there', text.replace('{', '{"more":1,')],
    ['a prototype', text.replace('{', '{"__proto__":{},')],
    ['another magic', text.replace('stepup-rescue', 'stepup-rescoo')],
    ['bytes that are no base64', text.replace(/"iv":\{"base64":"[^"]+"/, '"iv":{"base64":"§"')],
    ['two revisions', text.replace('"rev":5', '"rev":6')],
    ['an id that leads elsewhere', text.replaceAll(meeting.id, '../../../../../../../../../etc/pass')],
    ['a bottomless pit', '['.repeat(200_000)],
  ])('with %s is refused', (_, changed) => expect(codeOf(() => read(changed))).toBe('tampered'));

  test('of a later format says so', () => {
    expect(codeOf(() => read(text.replace('"version":1', '"version":2')))).toBe('tooNew');
    expect(codeOf(() => read(text.replace('"k":"header","fmt":1', '"k":"header","fmt":2')))).toBe('tooNew');
  });

  test('larger than any meeting is refused unread', () => {
    expect(codeOf(() => readRescueFile(new Uint8Array(17 * 1024 * 1024)))).toBe('tooLarge');
  });

  test('with any bytes changed is refused or does not open, and never anything worse', () => {
    const change = fc.record({ at: fc.nat({ max: file.length - 1 }), byte: fc.nat({ max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, byte }) => {
        const changed = file.slice();
        changed[at] = byte;
        expect(['read', 'tampered', 'tooNew']).toContain(codeOf(() => readRescueFile(changed)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a rescued meeting', () => {
  test('comes into another vault under that vault’s key', async () => {
    const other = await aVault();
    expect(await takeInMeeting(other, meeting)).toBe('takenIn');
    expect(await readMeeting(other, meeting.id)).toEqual(meeting);
  });

  test('never replaces what is as new or newer', async () => {
    const other = await aVault();
    await writeMeeting(other, { ...meeting, rev: 1, document: 'first' });
    expect(await takeInMeeting(other, { ...meeting, rev: 0 })).toBe('alreadyNewer');
    expect(await takeInMeeting(other, { ...meeting, rev: 1 })).toBe('apart');
    expect(await readMeeting(other, meeting.id)).toMatchObject({ document: 'first' });
    expect(await takeInMeeting(other, meeting)).toBe('replaced');
  });

  test('gives a device that lost everything its vault back', async () => {
    const device = aDevice();
    const restored = await restoreDevice([readRescueFile(file)], passphrase, device);
    expect(restored.header).toEqual(vault.header);
    expect(await readMeeting(restored, meeting.id)).toEqual(meeting);
  });

  test('does not push aside a vault that is there', async () => {
    const device = aDevice();
    await aVault(device);
    await expect(restoreDevice([readRescueFile(file)], passphrase, device)).rejects.toMatchObject({
      code: 'keptAside',
    });
  });

  test('is not needed where there is none', async () => {
    await expect(restoreDevice([], passphrase, aDevice())).rejects.toMatchObject({ code: 'missing' });
  });
});
