// What only a real browser can show: Argon2 in its worker, strict transactions, copies outside the database, locks, last moments.
import { beforeEach, describe, expect, test } from 'vitest';
import { argon2InWorker } from '../../src/storage/argon2InWorker.ts';
import { randomId, toHex } from '../../src/storage/bytes.ts';
import { databaseName } from '../../src/storage/databaseName.ts';
import { setUpDevice, unlockDevice } from '../../src/storage/device.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { freshKdf } from '../../src/storage/keyDerivation.ts';
import { lookAtDevice } from '../../src/storage/lookAtDevice.ts';
import { anyMeetingIsOpen, holdMeeting } from '../../src/storage/meetingLock.ts';
import { listMeetings, readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { readCopies, writeCopy } from '../../src/storage/openCopy.ts';
import { lockVault, type OpenVault } from '../../src/storage/openVault.ts';
import { persistence } from '../../src/storage/persistence.ts';
import { removeMeeting, sweepCopies } from '../../src/storage/removeMeeting.ts';
import { rescueFromCopy } from '../../src/storage/restoreDevice.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import leavingPage from './leavingPage.ts?url';
import { cheap, everyRow, passphrase, rawly, soon } from './aDevice.ts';

const id = randomId();
const words = (document: string) => ({ fmt: 1, document, summary: `${document} in short` });

const wipe = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('not wiped')));
  });

let vault: OpenVault | undefined;
const aVault = async (): Promise<OpenVault> => (vault = await setUpDevice(passphrase, { cost: cheap }));
const reopened = async (): Promise<OpenVault> => {
  if (vault) lockVault(vault);
  return (vault = await unlockDevice(passphrase));
};

beforeEach(async () => {
  if (vault) lockVault(vault);
  vault = undefined;
  await wipe();
  localStorage.clear();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('copies', { recursive: true }).catch(() => undefined);
});

describe('Argon2id in its worker', () => {
  test('gives what the reference implementation gives, at full strength', async () => {
    const salt = new TextEncoder().encode('step-up-salt-16b');
    const key = await argon2InWorker(passphrase, { ...freshKdf(), salt });
    expect(toHex(key)).toBe('5b2ea2275f9670de1ef2ce850d82da6290be152ef057685aeda3947563d66050');
  });

  test('never starts for parameters that are out of bounds', async () => {
    await expect(argon2InWorker(passphrase, freshKdf({ m: 1, t: 1, p: 1 }))).rejects.toMatchObject({
      code: 'badParameters',
    });
  });
});

describe('a device', () => {
  test('goes from new to locked, and to gone when the browser has lost it', async () => {
    expect(await lookAtDevice()).toBe('new');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
    lockVault(await aVault());
    expect(await lookAtDevice()).toBe('locked');
    await wipe();
    expect(await lookAtDevice()).toBe('gone');
    await expect(unlockDevice(passphrase)).rejects.toMatchObject({ code: 'gone' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
  });

  test('is written to strictly: on the disk when it says so', async () => {
    const { database } = await aVault();
    const durability = await database.transaction('rw', database.docs, (transaction) =>
      Promise.resolve(transaction.idbtrans.durability),
    );
    expect(durability).toBe('strict');
  });

  test('steps aside for a newer version and is then left alone', async () => {
    const open = await aVault();
    await rawly(databaseName, () => Promise.resolve(), 30);
    expect(open.database.isOpen()).toBe(false);
    await expect(listMeetings(open)).rejects.toMatchObject({ code: 'locked' });
    expect(await lookAtDevice()).toBe('newerDatabase');
    await expect(unlockDevice(passphrase)).rejects.toMatchObject({ code: 'newerDatabase' });
  });

  test('says whether the browser has promised to keep it', async () => {
    expect(['kept', 'notPromised']).toContain(await persistence());
  });

  test('shows no word on the disk', async () => {
    await writeMeeting(await aVault(), { id, rev: 1, ...words('Amina') });
    const bytes = JSON.stringify(await everyRow(databaseName), (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );
    expect(bytes).not.toContain('Amina');
  });

  test('changes nothing for a wrong passphrase', async () => {
    lockVault(await aVault());
    const before = await everyRow(databaseName);
    await expect(unlockDevice('fire røde heste gik')).rejects.toMatchObject({ code: 'wrongKey' });
    expect(await everyRow(databaseName)).toEqual(before);
  });
});

describe('the open meeting', () => {
  test('is copied outside the database and comes back when the database is gone', async () => {
    const kept = keepMeeting(await aVault(), { id, rev: 0 });
    for (const text of ['one', 'two']) {
      kept.keep(words(text));
      expect(await kept.flush()).toEqual({ kind: 'saved' });
    }
    await kept.copied();
    expect(kept.copyState()).toBe('copied');
    if (vault) lockVault(vault);
    await wipe();
    expect(await lookAtDevice()).toBe('gone');
    await expect(rescueFromCopy('fire røde heste gik')).rejects.toMatchObject({ code: 'wrongKey' });
    expect(await lookAtDevice()).toBe('gone');
    vault = await rescueFromCopy(passphrase);
    expect(await readMeeting(vault, id)).toEqual({ id, rev: 2, ...words('two') });
    expect(await readMeeting(await reopened(), id)).toMatchObject({ rev: 2 });
  });

  test('takes its copy along when it is removed', async () => {
    const here = await aVault();
    const kept = keepMeeting(here, { id, rev: 0 });
    kept.keep(words('one'));
    await kept.flush();
    await kept.copied();
    expect(await readCopies()).toHaveLength(1);
    expect(await removeMeeting(here, id)).toEqual({ rows: 2, copies: 1 });
    expect(await readCopies()).toEqual([]);
  });

  test('waits for a copy that is still being written, and takes it along too', async () => {
    const here = await aVault();
    const kept = keepMeeting(here, { id, rev: 0 });
    kept.keep(words('one'));
    await kept.flush();
    expect(await removeMeeting(here, id)).toEqual({ rows: 2, copies: 1 });
    await kept.copied();
    expect(await readCopies()).toEqual([]);
  });

  test('leaves no copy behind that a crash or another window left: only deleted meetings lose theirs', async () => {
    const here = await aVault();
    const { header, keys } = here;
    const sealed = await sealMeeting(keys, { id, rev: 1, ...words('one') });
    const other = await sealMeeting(keys, { id: randomId(), rev: 1, ...words('lost from the database') });
    await removeMeeting(here, id);
    await writeCopy({ header, meeting: sealed });
    await writeCopy({ header, meeting: other });
    await sweepCopies(here);
    expect((await readCopies()).map(({ meeting }) => meeting.id)).toEqual([other.id]);
  });

  test('is one of the newest few that have copies; a broken copy hides no other', async () => {
    const { header, keys } = await aVault();
    for (let at = 0; at < 5; at += 1) {
      const meeting = await sealMeeting(keys, { id: randomId(), rev: 1, ...words(`${at}`) });
      await writeCopy({ header, meeting });
    }
    expect(await readCopies()).toHaveLength(3);
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
    const broken = await (await folder.getFileHandle('broken.stepup', { create: true })).createWritable();
    await broken.close();
    expect(await readCopies()).toHaveLength(3);
  });

  test('survives its last moment: the page is closed at once, and it opens cleanly afterwards', async () => {
    const kept = keepMeeting(await aVault(), { id, rev: 0 });
    kept.keep(words('one'));
    await kept.flush();
    kept.keep(words('two'));
    while (!kept.lastMoment()) await soon();
    if (vault) lockVault(vault);
    const there = await readMeeting(await reopened(), id);
    expect(there).toEqual({ id, rev: 2, ...words('two') });
    if (vault) await writeMeeting(vault, { id, rev: 3, ...words('three') });
  });

  test('survives a page that leaves in the middle of a change', async () => {
    lockVault(await aVault());
    const heard: unknown[] = [];
    for (let round = 1; round <= 8; round += 1) {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script type="module" src="${leavingPage}" data-id="${id}" data-words="${round}"></script>`;
      const left = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
      document.body.append(frame);
      heard.push(await left);
      frame.remove();
      vault = await unlockDevice(passphrase);
      expect(await readMeeting(vault, id)).toMatchObject({ document: `${round}`, rev: round });
      lockVault(vault);
    }
    expect(heard).toContain('handed over');
  });

  test('is saved when the page lives on after its last moment', async () => {
    const kept = keepMeeting(await aVault(), { id, rev: 0 });
    for (let at = 0; at < 20; at += 1) {
      kept.keep(words(`${at}`));
      await soon();
      kept.lastMoment();
    }
    expect(await kept.flush()).toEqual({ kind: 'saved' });
    expect(await readMeeting(await reopened(), id)).toMatchObject({ document: '19' });
  });
});

describe('the lock of a meeting', () => {
  test('is held by one at a time, and told', async () => {
    expect(await anyMeetingIsOpen()).toBe(false);
    const held = await holdMeeting(id);
    if (held === 'heldElsewhere') throw new Error('held');
    expect(await holdMeeting(id)).toBe('heldElsewhere');
    expect(await anyMeetingIsOpen()).toBe(true);
    const other = await holdMeeting(randomId());
    if (other === 'heldElsewhere') throw new Error('held');
    held.release();
    other.release();
    await expect.poll(anyMeetingIsOpen).toBe(false);
    const again = await holdMeeting(id);
    if (again === 'heldElsewhere') throw new Error('held');
    again.release();
  });
});
