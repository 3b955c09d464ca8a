// Takes one meeting in from a file that a person picked. It is a stranger's until it has opened and reads as a meeting.
import type { FromFile, Outcome, TakeInHow } from '../room/device.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { looksLikeBackup } from '../storage/backupHeader.ts';
import { boundedFile } from '../storage/importCaps.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { mostRescueBytes, openRescue, readRescueFile } from '../storage/rescueFile.ts';
import { takeInMeeting } from '../storage/takeInMeeting.ts';
import { checkDocument } from './checkDocument.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { putBeside } from './putBeside.ts';

/** `typed` is the file's passphrase or key on paper. */
export async function takeInRescue(
  vault: OpenVault,
  file: Blob,
  typed: string,
  how: TakeInHow = 'inPlace',
): Promise<Outcome | FromFile> {
  try {
    if (await looksLikeBackup(file)) return 'allMeetings';
    boundedFile(file, mostRescueBytes);
    const rescue = readRescueFile(new Uint8Array(await file.arrayBuffer()));
    const meeting = await openRescue(rescue, typed, argon2InWorker);
    const checked = checkDocument(meeting.document, meeting.fmt);
    if (!checked.ok) return checked.why === 'newer' ? 'tooNew' : 'tampered';
    await meetingIsLetGo();
    const taken = await takeInMeeting(vault, { ...meeting, summary: checked.summary });
    if (taken === 'apart' && how === 'beside') return await putBeside(vault, meeting.document);
    return taken === 'takenIn' ? null : taken;
  } catch (error) {
    return outcomeOf(error);
  }
}
