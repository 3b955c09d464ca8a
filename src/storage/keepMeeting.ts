// The open meeting on its way to the disk: kept written, copied beside the database, and rescued into a file when the disk fails.
import { type CopyState, newestCopy } from './newestCopy.ts';
import type { Bytes } from './bytes.ts';
import { practiceDatabaseName } from './databaseName.ts';
import { keepWritten } from './keepWritten.ts';
import type { KeptWritten } from './keptWritten.ts';
import { meetingDisk } from './meetingDisk.ts';
import { writeCopy } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';
import { askToBeKept } from './persistence.ts';
import { rescueFile, rescueFileName } from './rescueFile.ts';
import { sealMeeting, type WrittenMeeting } from './sealedMeeting.ts';

export interface RescueToSave {
  readonly name: string;
  readonly bytes: Bytes;
  /** Says that the person has it: until then these words are in this window only. */
  readonly handedOver: () => void;
}

export interface KeptMeeting extends KeptWritten<WrittenMeeting> {
  /** The copy beside the database: how the latest attempt went. */
  readonly copyState: () => CopyState;
  /** Resolves when no copy is being written. */
  readonly copied: () => Promise<void>;
  /** Nothing is lost with this window, whatever the disk says: the newest value is in a file, or was only practised. */
  readonly mayGo: () => boolean;
  /**
   * The newest value in an encrypted file, made without touching the disk. Null when nothing has been kept yet. Its revision
   * is the next write's own: what is written after the file was made is never older than it.
   */
  readonly rescue: () => Promise<RescueToSave | null>;
}

/** `rev` is what `readMeeting` said; 0 for a new meeting. Whoever calls this holds the meeting's lock. */
export const keepMeeting = (
  vault: OpenVault,
  { id, rev }: { readonly id: string; readonly rev: number },
  { limit, copy = writeCopy }: { readonly limit?: number; readonly copy?: typeof writeCopy } = {},
): KeptMeeting => {
  const { keys } = vault;
  const copies = newestCopy(copy);
  const isPractice = vault.database.name === practiceDatabaseName;
  let newest: WrittenMeeting | undefined;
  let inFile: WrittenMeeting | undefined;
  let latestRev = rev;
  const disk = meetingDisk(vault, id, (meeting) => {
    latestRev = meeting.rev;
    if (isPractice) return;
    copies.copy({ header: vault.header, meeting });
    void askToBeKept();
  });
  const kept = keepWritten(disk, rev, limit);
  return {
    ...kept,
    keep: (written) => {
      newest = written;
      kept.keep(written);
    },
    copyState: copies.state,
    copied: copies.settled,
    mayGo: () => isPractice || (newest !== undefined && inFile === newest),
    rescue: async () => {
      const value = newest;
      if (value === undefined) return null;
      const meeting = await sealMeeting(keys, { ...value, id, rev: latestRev + 1 });
      const handedOver = () => {
        inFile = value;
      };
      return { name: rescueFileName, bytes: rescueFile({ header: vault.header, meeting }), handedOver };
    },
  };
};
