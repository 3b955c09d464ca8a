// What the screens may ask about taking a copy in: on an open device, or on one that has no vault yet.
import { today } from '../room/today.ts';
import { isDueForDeletion, readSummary } from '../meeting/summary.ts';
import type { NotRestored, PreviewedMeeting, Restoring } from '../room/backups.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { noteBackup } from '../storage/deviceMarker.ts';
import { anyMeetingIsOpen } from '../storage/meetingLock.ts';
import { openBackup } from '../storage/openBackup.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { looksLikeRescue } from '../storage/rescueFile.ts';
import { type Restored, restoreBackup } from '../storage/restoreBackup.ts';
import { restoreNewDevice } from '../storage/restoreNewDevice.ts';
import {
  mayBeTaken,
  type OpenBackup,
  type PlannedMeeting,
  planRestore,
  type RestorePlan,
} from '../storage/restorePlan.ts';
import { lastRestore } from '../storage/undoRestore.ts';
import { checkDocument } from './checkDocument.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';

/** Its day for deletion has come: it is not taken in, however it stands here. */
const isDue = (meeting: PlannedMeeting): boolean => {
  const known = readSummary(meeting.summary);
  return mayBeTaken(meeting) && known !== null && isDueForDeletion(known, today());
};

const previewed = (meeting: PlannedMeeting): PreviewedMeeting => {
  const { id, standing, summary } = meeting;
  const known = readSummary(summary);
  return { id, standing: isDue(meeting) ? 'due' : standing, citizen: known?.citizen ?? '', date: known?.date ?? null };
};

/** Nobody may write while meetings are taken in or given back. */
export const aMeetingIsOpen = async (): Promise<boolean> => {
  await meetingIsLetGo();
  return anyMeetingIsOpen();
};

type TakeIn = (
  backup: OpenBackup,
  chosen: readonly PlannedMeeting[],
  onPart: (done: number, of: number) => void,
  plan: RestorePlan,
) => Promise<Restored>;

const restoring = (vault: OpenVault | undefined, takeIn: TakeIn): Restoring => {
  let looked: { readonly backup: OpenBackup; readonly plan: RestorePlan } | null = null;
  return {
    look: async (file, typed, onPart) => {
      looked = null;
      try {
        if (await looksLikeRescue(file)) return { why: 'oneMeeting' };
        const backup = await openBackup(file, typed, argon2InWorker);
        const plan = await planRestore(backup, vault, checkDocument, onPart);
        looked = { backup, plan };
        const { at, isWhole, unnamed } = plan;
        return { at, isWhole, unnamed, meetings: plan.meetings.map(previewed) };
      } catch (error) {
        return { why: outcomeOf(error) };
      }
    },
    take: async (ids, onPart) => {
      try {
        if (looked === null) return { why: 'missing' };
        if (await aMeetingIsOpen()) return { why: 'meetingOpen' };
        const { taken, left } = await takeIn(
          looked.backup,
          looked.plan.meetings.filter((one) => ids.has(one.id) && !isDue(one)),
          onPart,
          looked.plan,
        );
        return { taken, left: left.length };
      } catch (error) {
        return { why: outcomeOf(error) } satisfies NotRestored;
      }
    },
  };
};

export const restoringInto = (vault: OpenVault): Restoring =>
  restoring(vault, async (backup, chosen, onProgress) => {
    const at = new Date().toISOString();
    const goesOn = (await lastRestore(vault, at))?.isBrokenOff ?? false;
    return restoreBackup(vault, backup, chosen, checkDocument, { at, goesOn, onProgress });
  });

/** The device is open when the meetings are there. A whole copy that was just read counts as this device's own. */
export const restoringAnew = (onOpen: (vault: OpenVault) => void): Restoring =>
  restoring(undefined, async (backup, chosen, onProgress, { isWhole }) => {
    const at = new Date().toISOString();
    const { vault, restored } = await restoreNewDevice(backup, chosen, checkDocument, { at, onProgress });
    if (isWhole) noteBackup(vault.header.vaultId, at);
    onOpen(vault);
    return restored;
  });
