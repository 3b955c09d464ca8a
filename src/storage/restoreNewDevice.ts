// A device that has no vault, or has lost it, gets the one of a backup: the same ways to open it, and the meetings.
import { declareDatabase, openDatabase } from './database.ts';
import { type DeviceChoices, orClose } from './device.ts';
import { leaveMarker } from './deviceMarker.ts';
import { followedHeader } from './followedHeader.ts';
import type { OpenVault } from './openVault.ts';
import { type Restored, type RestoreChoices, restoreBackup } from './restoreBackup.ts';
import type { CheckDocument, OpenBackup, PlannedMeeting } from './restorePlan.ts';
import { notesOfPractice, onWholeLog } from './wholeLog.ts';

/** Rejects with 'keptAside' when there is a vault already, and changes nothing; else as `restoreBackup`. */
export const restoreNewDevice = async (
  backup: OpenBackup,
  chosen: readonly PlannedMeeting[],
  check: CheckDocument,
  choices: Omit<RestoreChoices, 'header' | 'goesOn'>,
  { name }: DeviceChoices = {},
): Promise<{ readonly vault: OpenVault; readonly restored: Restored }> => {
  const database = declareDatabase(name);
  const left = await notesOfPractice();
  await openDatabase(database, 'create');
  await orClose(database, () => onWholeLog(database, left));
  const header = backup.header.vault;
  const vault: OpenVault = { header, keys: backup.keys, database };
  const restored = await orClose(database, () => restoreBackup(vault, backup, chosen, check, { ...choices, header }));
  leaveMarker(header.vaultId);
  return { vault: followedHeader(vault), restored };
};
