// The list of an unlocked device, as the screens are given it: what is seen first at once, the rest after the paint, and
// in idle what is damaged. What is due for deletion is deleted as soon as all is known,
// and not shown before that unless the clock is wrong.
import { today } from '../room/today.ts';
import { asReadBefore, isDueForDeletion, readSummary, type Summary } from '../meeting/summary.ts';
import { afterPaint } from '../room/afterPaint.ts';
import type { MeetingsHere } from '../room/device.ts';
import { useSession } from '../room/session.ts';
import { idle } from '../storage/idle.ts';
import type { ListedMeetings } from '../storage/listedMeetings.ts';
import { type MeetingList, meetingList } from '../storage/meetingList.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { deleteDue } from './deleteDue.ts';
import { frontOfList, listOrder } from './frontOfList.ts';

type Listed = ListedMeetings<Summary>;

const painted = (): Promise<void> => new Promise((resolve) => afterPaint(resolve));

export interface ListHere {
  readonly read: () => Promise<MeetingsHere>;
  /** The whole list as it was last read. */
  readonly lastRead: () => MeetingsHere | null;
}

export const listOf = (vault: OpenVault): MeetingList<Summary> =>
  meetingList(vault, { read: readSummary, readAgain: asReadBefore, order: listOrder, front: frontOfList });

export function listHere(vault: OpenVault): ListHere {
  const list = listOf(vault);
  /** Since this device was unlocked. */
  let deleted = 0;
  let lastRead: MeetingsHere | null = null;
  let checking: Promise<MeetingsHere> | null = null;
  let writing: Promise<void> | null = null;

  const keepPages = (): void => {
    writing ??= idle(5_000)
      .then(list.writePages)
      .catch(() => undefined)
      .then(() => {
        writing = null;
      });
  };
  const withoutDue = async (listed: Listed): Promise<Listed> => {
    const gone = await deleteDue(vault, listed.meetings, today());
    if (gone.size === 0) return listed;
    deleted += gone.size;
    list.removed(gone);
    return list.whole();
  };
  const shown = ({ meetings, damaged }: Listed): MeetingsHere => ({ meetings, damaged, deleted });
  /** Once: after that whoever reads again is told of what is new only. */
  const check = (): Promise<MeetingsHere> =>
    idle(5_000)
      .then(list.checked)
      .then((listed) => {
        keepPages();
        return (lastRead = shown(listed));
      });
  const whole = async (listed: Listed): Promise<MeetingsHere> => {
    const here = shown(await withoutDue(listed));
    lastRead = here;
    if (checking) {
      keepPages();
      return here;
    }
    checking = check();
    checking.catch(() => undefined);
    return { ...here, more: checking };
  };

  return {
    lastRead: () => lastRead,
    read: async () => {
      const listed = await list.first();
      if (listed.isWhole) return whole(listed);
      const day = today();
      const more = painted().then(list.whole).then(whole);
      more.catch(() => undefined);
      const { clockIsWrong } = useSession.getState();
      const meetings = listed.meetings.filter(({ summary }) => clockIsWrong || !isDueForDeletion(summary, day));
      return { ...shown(listed), meetings, isPart: true, more };
    },
  };
}
