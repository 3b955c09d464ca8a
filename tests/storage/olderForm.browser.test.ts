// A row that an older edition wrote opens today with everything in it; one that a newer edition wrote is left as it is.
import { beforeEach, expect, test } from 'vitest';
import { openMeeting } from '../../src/app/openMeeting.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { documentVersion } from '../../src/meeting/document.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { randomId } from '../../src/storage/bytes.ts';
import { databaseName } from '../../src/storage/databaseName.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault, type OpenVault } from '../../src/storage/openVault.ts';
import firstForm from '../meeting/golden/document-1.json';
import { cheap, everyRow, passphrase } from './aDevice.ts';

const wipe = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('not wiped')));
  });

const id = randomId();
let vault: OpenVault | undefined;
async function withRow(fmt: number, document: unknown): Promise<OpenVault> {
  const read = readDocument(firstForm);
  if (!read.ok) throw new Error('The first form is read.');
  vault = await setUpDevice(passphrase, { cost: cheap });
  await writeMeeting(vault, { id, rev: 1, fmt, document, summary: summaryOf(read.document.meeting, 'onBreak') });
  return vault;
}

beforeEach(async () => {
  if (vault) lockVault(vault);
  vault = undefined;
  await wipe();
  localStorage.clear();
});

test('a meeting written in the first form opens with its content, and is written on in today’s form', async () => {
  const open = await withRow(1, firstForm);
  const opened = await openMeeting(open, id);
  if (opened === 'heldElsewhere' || !('room' in opened)) throw new Error('Not opened.');
  const facts = opened.room.actor.getSnapshot().context;
  expect([facts.topic?.text, facts.lines[0]?.text]).toEqual(['<topic.text>', '<lines.0.text>']);
  expect(facts.preparation.worksAlready).toEqual([
    { id: 'strength-1', text: '<preparation.worksAlready.0>', mayBeShown: false },
  ]);
  expect((await readMeeting(open, id)).fmt).toBe(1);

  opened.room.tell({ type: 'break.ended', id: 'pause' });
  await opened.close();
  const written = await readMeeting(open, id, documentVersion);
  expect([written.fmt, written.rev]).toEqual([documentVersion, 2]);
  const again = readDocument(written.document);
  expect(again.ok && again.document.phase).toBe('opening');
  expect(again.ok && again.document.meeting.topic?.text).toBe('<topic.text>');
  // An edition that knows only the first form says so, and touches nothing.
  await expect(readMeeting(open, id, 1)).rejects.toMatchObject({ code: 'tooNew' });
});

test.each([
  ['its row says so', documentVersion + 1, documentVersion + 1],
  ['only its document says so', documentVersion, documentVersion + 1],
])('a meeting that a newer edition wrote is newer, unchanged and let go of again: %s', async (_, fmt, version) => {
  const open = await withRow(fmt, { ...firstForm, version });
  const before = await everyRow(databaseName);
  for (const _again of ['once', 'twice']) {
    const opened = await openMeeting(open, id);
    if (opened === 'heldElsewhere' || 'room' in opened) throw new Error('Opened, or not let go of.');
    const said =
      opened.why === 'disk' ? trouble.code[opened.code] : opened.why === 'newer' ? trouble.newer : opened.why;
    expect(said).toMatch(/nyere udgave/);
  }
  expect(await everyRow(databaseName)).toEqual(before);
});
