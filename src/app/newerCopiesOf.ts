// Copies beside the database that are later than what is in it, or have other words: found after unlocking, and taken in
// when a person says so.
import { today } from '../room/today.ts';
import { isDueForDeletion, readSummary } from '../meeting/summary.ts';
import type { CopiesTaken, NewerCopies } from '../room/newerCopies.ts';
import { type CopyBeside, newerCopies } from '../storage/newerCopies.ts';
import { removeCopies } from '../storage/openCopy.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { takeInMeeting } from '../storage/takeInMeeting.ts';
import { checkDocument } from './checkDocument.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { putBeside } from './putBeside.ts';

const takeOne = async (vault: OpenVault, { meeting, standing }: CopyBeside): Promise<keyof CopiesTaken> => {
  if (standing === 'apart') {
    if ((await putBeside(vault, meeting.document)) !== 'beside') return 'left';
    // It lies in the database now, and is not offered again.
    await removeCopies([meeting.id]);
    return 'beside';
  }
  const what = await takeInMeeting(vault, meeting, { joins: true });
  return what === 'takenIn' || what === 'replaced' ? 'taken' : 'left';
};

/** Null when there are none. One that does not read as a meeting, or whose day has come, is none. */
export async function newerCopiesOf(vault: OpenVault): Promise<NewerCopies | null> {
  const found = (await newerCopies(vault)).flatMap(({ meeting, standing }) => {
    const checked = checkDocument(meeting.document, meeting.fmt);
    const summary = checked.ok ? readSummary(checked.summary) : null;
    return summary && !isDueForDeletion(summary, today()) ? [{ meeting: { ...meeting, summary }, standing }] : [];
  });
  if (found.length === 0) return null;
  return {
    copies: found.map(({ meeting: { id, summary }, standing }) => {
      const { citizen, date } = summary;
      return { id, citizen, date, standing };
    }),
    take: async () => {
      try {
        await meetingIsLetGo();
        const came = { taken: 0, beside: 0, left: 0 };
        for (const copy of found) came[await takeOne(vault, copy)] += 1;
        return came;
      } catch (error) {
        return { why: outcomeOf(error) };
      }
    },
  };
}
