// Takes one meeting in from a file that a person picked. It is a stranger's until it has opened and reads as a meeting.
import type { Outcome } from '../room/device.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { boundedFile } from '../storage/importCaps.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { mostRescueBytes, openRescue, readRescueFile } from '../storage/rescueFile.ts';
import { takeInMeeting } from '../storage/restoreDevice.ts';
import { checkDocument } from './checkDocument.ts';
import { outcomeOf } from './outcomeOf.ts';

/** `typed` is the file's passphrase or key on paper. */
export async function takeInRescue(vault: OpenVault, file: Blob, typed: string): Promise<Outcome | 'alreadyNewer'> {
  try {
    boundedFile(file, mostRescueBytes);
    const rescue = readRescueFile(new Uint8Array(await file.arrayBuffer()));
    const meeting = await openRescue(rescue, typed, argon2InWorker);
    const checked = checkDocument(meeting.document);
    if (!checked.ok) return checked.why === 'newer' ? 'tooNew' : 'tampered';
    return (await takeInMeeting(vault, meeting)) === 'alreadyNewer' ? 'alreadyNewer' : null;
  } catch (error) {
    return outcomeOf(error);
  }
}
