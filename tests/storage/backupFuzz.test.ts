// Ten thousand files that were changed at random: none is worse than refused, and none changes what lies here.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBackupHeader, readBackupHeader } from '../../src/storage/backupHeader.ts';
import { sealChunk } from '../../src/storage/backupChunks.ts';
import { layOut, packed } from '../../src/storage/backupSegments.ts';
import type { Bytes } from '../../src/storage/bytes.ts';
import { readRescueFile, rescueFile } from '../../src/storage/rescueFile.ts';
import { restoreBackup } from '../../src/storage/restoreBackup.ts';
import { mayBeTaken, planRestore } from '../../src/storage/restorePlan.ts';
import { takeInMeeting } from '../../src/storage/takeInMeeting.ts';
import { sealMeeting, unsealMeeting } from '../../src/storage/sealedMeeting.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { backupOf, check, holding, meetingNo, monday } from './aBackup.ts';
import { aDevice, aVault, everyRow } from './aDevice.ts';

const device = aDevice();
const vault = await holding(
  await aVault(device),
  [1, 2, 3].map((no) => meetingNo(no)),
);
const before = await everyRow(device.name);
const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());
const backup = await bytesOf((await backupOf(vault)).file);
const rescue = rescueFile({ header: vault.header, meeting: await sealMeeting(vault.keys, meetingNo(1)) });

/** Something is written over, taken out, doubled, or cut off. */
const change = fc.record({
  how: fc.constantFrom('over', 'over', 'over', 'out', 'twice', 'end'),
  at: fc.nat(),
  length: fc.nat({ max: 64 }),
  byte: fc.nat({ max: 255 }),
});
const changed = (bytes: Bytes, { how, at, length, byte }: typeof change extends fc.Arbitrary<infer T> ? T : never) => {
  const from = at % bytes.length;
  const part = bytes.subarray(from, from + length);
  if (how === 'over') return Uint8Array.from(bytes, (one, place) => (place === from ? byte : one));
  const parts = { out: [], twice: [part, part], end: [] }[how];
  const end = how === 'end' ? [] : [bytes.subarray(from + length)];
  return new Uint8Array([bytes.subarray(0, from), ...parts, ...end].flatMap((one) => [...one]));
};

const fateOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return 'read';
  } catch (error) {
    return error instanceof StorageError ? error.code : `uncaught: ${String(error)}`;
  }
};
const refused = ['tampered', 'tooNew', 'tooLarge', 'alreadyNewer', 'stale', 'keptAside', 'badValue'];

/** As a person does who says yes to everything that is not already here. */
const takeIn = async (bytes: Bytes): Promise<void> => {
  const file = new Blob([bytes]);
  const open = { file, header: await readBackupHeader(file), keys: vault.keys };
  const plan = await planRestore(open, vault, check);
  const chosen = plan.meetings.filter((one) => mayBeTaken(one) && one.standing === 'new');
  await restoreBackup(vault, open, chosen, check, { at: monday });
};

test('4,000 backups with their bytes changed', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(change, async (how) => {
      expect(['read', ...refused]).toContain(await fateOf(() => takeIn(changed(backup, how))));
    }),
    { numRuns: 4_000 },
  );
  expect(await everyRow(device.name)).toEqual(before);
});

/** Changed before they were sealed: what only one with the passphrase could make. */
const lines = new TextEncoder().encode(
  [1, 2, 3]
    .flatMap((no) => {
      const { id, rev, fmt, document, summary } = meetingNo(no);
      return [
        { kind: 'summary', id, rev, fmt, summary },
        { kind: 'document', id, rev, fmt, document },
      ];
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
);
const resealed = async (text: Bytes): Promise<Bytes> => {
  const { header, bytes } = await newBackupHeader(vault.header, 3);
  const laid = layOut(() => Promise.resolve());
  await laid.add(await packed(text));
  return new Uint8Array([...bytes, ...(await sealChunk(vault.keys.backup, header, 0, true, laid.rest()))]);
};

test('3,000 backups with their words changed and sealed anew', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(change, async (how) => {
      expect(['read', ...refused]).toContain(await fateOf(async () => takeIn(await resealed(changed(lines, how)))));
    }),
    { numRuns: 3_000 },
  );
  // A changed id is a new meeting, and nothing more: what was here is as it was.
  const rows = await everyRow(device.name);
  for (const row of before) expect(rows).toContainEqual(row);
});

test('3,000 files of one meeting with their bytes changed', { timeout: 300_000 }, async () => {
  const rows = await everyRow(device.name);
  await fc.assert(
    fc.asyncProperty(change, async (how) => {
      const fate = await fateOf(async () => {
        const { meeting } = readRescueFile(changed(rescue, how));
        await takeInMeeting(vault, await unsealMeeting(vault.keys, meeting));
      });
      expect(['read', ...refused]).toContain(fate);
    }),
    { numRuns: 3_000 },
  );
  expect(await everyRow(device.name)).toEqual(rows);
});
