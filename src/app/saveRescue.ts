// The newest of a meeting, sealed, in a file outside the browser.
import { changeSession } from '../room/session.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import { saveAsFile } from './saveAsFile.ts';

/** False when there is nothing to save. */
export async function saveRescue(kept: KeptMeeting): Promise<boolean> {
  const rescue = await kept.rescue();
  if (!rescue) return false;
  saveAsFile(rescue.name, rescue.bytes);
  changeSession({ heldHere: 0 });
  return true;
}
