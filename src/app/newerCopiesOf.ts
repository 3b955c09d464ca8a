// Copies beside the database that are later than what is in it: found after unlocking, and taken in when a person says so.
import { today } from '../locales/dates.ts';
import { isDueForDeletion, readSummary } from '../meeting/summary.ts';
import type { NewerCopies } from '../room/newerCopies.ts';
import { newerCopies } from '../storage/newerCopies.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { takeInMeeting } from '../storage/takeInMeeting.ts';
import { checkDocument } from './checkDocument.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';

/** Null when there are none. One that does not read as a meeting, or whose day has come, is none. */
export async function newerCopiesOf(vault: OpenVault): Promise<NewerCopies | null> {
  const found = (await newerCopies(vault)).flatMap((meeting) => {
    const checked = checkDocument(meeting.document, meeting.fmt);
    const summary = checked.ok ? readSummary(checked.summary) : null;
    return summary && !isDueForDeletion(summary, today()) ? [{ meeting: { ...meeting, summary }, summary }] : [];
  });
  if (found.length === 0) return null;
  return {
    copies: found.map(({ meeting: { id }, summary: { citizen, date } }) => ({ id, citizen, date })),
    take: async () => {
      try {
        await meetingIsLetGo();
        let taken = 0;
        for (const { meeting } of found) {
          const what = await takeInMeeting(vault, meeting, { joins: true });
          if (what === 'takenIn' || what === 'replaced') taken += 1;
        }
        return { taken, left: found.length - taken };
      } catch (error) {
        return { why: outcomeOf(error) };
      }
    },
  };
}
