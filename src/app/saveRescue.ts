// The newest of a meeting, sealed, in a file outside the browser.
import { changeSession } from '../room/session.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import { saveAsFile } from './saveAsFile.ts';

/** False when there is nothing to save. Rejects when there is no file, and then nothing counts as being in one. */
export async function saveRescue(kept: KeptMeeting): Promise<boolean> {
  const rescue = await kept.rescue();
  if (!rescue) return false;
  saveAsFile(rescue.name, rescue.bytes);
  rescue.handedOver();
  changeSession({ heldHere: 0 });
  return true;
}
