// What the screen of copies may ask of an open vault: written outside the browser, and read back before it counts.
import type { BackupProgress, Backups, MadeBackup } from '../room/backups.ts';
import { backupFileName, readBackupHeader } from '../storage/backupHeader.ts';
import type { Bytes } from '../storage/bytes.ts';
import { noteBackup, readMarker } from '../storage/deviceMarker.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { readBackup } from '../storage/readBackup.ts';
import { lastRestore, undoRestore } from '../storage/undoRestore.ts';
import { type WrittenBackup, writeBackup } from '../storage/writeBackup.ts';
import { canChoosePlace, chosenPlace } from './chosenPlace.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { aMeetingIsOpen, restoringInto } from './restoringOf.ts';
import { saveAsFile } from './saveAsFile.ts';

interface HandedOver {
  readonly written: WrittenBackup;
  readonly at: string;
}

export function backupsOf(vault: OpenVault): Backups {
  let awaited: HandedOver | null = null;

  /** Every byte from where it lies, with this vault's own key: only the very same counts. */
  const readBack = async (file: Blob, { written, at }: HandedOver, onProgress: BackupProgress): Promise<MadeBackup> => {
    const header = await readBackupHeader(file);
    const read = await readBackup(
      file,
      header,
      vault.keys.backup,
      () => {},
      (done, of) => onProgress('reading', done, of),
    );
    if (!read.isWhole || read.sha256 !== written.sha256) return { what: 'notGood' };
    noteBackup(vault.header.vaultId, at);
    awaited = null;
    return { what: 'checked', meetings: written.meetings, leftOut: written.leftOut.length };
  };
  const write = async (to: (bytes: Bytes) => Promise<void>, onProgress: BackupProgress): Promise<HandedOver> => {
    await meetingIsLetGo();
    const at = new Date().toISOString();
    return { at, written: await writeBackup(vault, at, to, (done, of) => onProgress('writing', done, of)) };
  };

  const toChosenPlace = async (onProgress: BackupProgress): Promise<MadeBackup> => {
    const place = await chosenPlace(backupFileName);
    if (place === null) return { what: 'cancelled' };
    const stream = await place.createWritable();
    try {
      const made = await write((bytes) => stream.write(bytes), onProgress);
      await stream.close();
      return await readBack(await place.getFile(), made, onProgress);
    } catch (error) {
      // What lay there before is as it was.
      await stream.abort().catch(() => undefined);
      throw error;
    }
  };
  const toDownloads = async (onProgress: BackupProgress): Promise<MadeBackup> => {
    const parts: Blob[] = [];
    awaited = await write((bytes) => Promise.resolve(void parts.push(new Blob([bytes]))), onProgress);
    saveAsFile(backupFileName, new Blob(parts));
    const { meetings, leftOut } = awaited.written;
    return { what: 'handedOver', meetings, leftOut: leftOut.length };
  };
  const told = async (work: () => Promise<MadeBackup>): Promise<MadeBackup> => {
    try {
      return await work();
    } catch (error) {
      return { what: 'failed', why: outcomeOf(error) };
    }
  };

  return {
    lastBackup: () => {
      const marker = readMarker();
      return marker?.vaultId === vault.header.vaultId ? marker.lastBackup : null;
    },
    choosesPlace: canChoosePlace(),
    make: (onProgress) => told(() => (canChoosePlace() ? toChosenPlace(onProgress) : toDownloads(onProgress))),
    check: async (file, onProgress) => {
      const made = awaited;
      if (made === null) return { what: 'notGood' };
      const answer = await told(() => readBack(file, made, onProgress));
      return answer.what === 'failed' ? { what: 'notGood' } : answer;
    },
    restoring: restoringInto(vault),
    lastRestore: () => lastRestore(vault, new Date().toISOString()).catch(() => null),
    undo: async () => {
      try {
        return (await aMeetingIsOpen()) ? { why: 'meetingOpen' } : await undoRestore(vault);
      } catch (error) {
        return { why: outcomeOf(error) };
      }
    },
  };
}
