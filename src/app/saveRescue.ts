// The newest of a meeting, sealed, in a file outside the browser.
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import { saveAsFile } from './saveAsFile.ts';

export async function saveRescue(kept: KeptMeeting): Promise<void> {
  const rescue = await kept.rescue();
  if (rescue) saveAsFile(rescue.name, rescue.bytes);
}
