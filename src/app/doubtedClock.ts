// A clock that stands far ahead would delete meetings before their day. Where it has leapt and something is due, a person
// is asked first, and nothing is deleted until then.
import { create } from 'zustand';
import { dayOf, daysBetween } from '../meeting/time.ts';
import { changeSession, useSession } from '../room/session.ts';
import { noteDay, readDayNote } from '../storage/dayNote.ts';
import { readMarker } from '../storage/deviceMarker.ts';

/** Longer than a summer or a sick leave: after so long one question more is no burden. */
export const mostDaysAway = 60;

interface DoubtedClock {
  /** When the app was last open, as far as is known; null when nothing is asked. */
  readonly asks: string | null;
}

export const useDoubtedClock = create<DoubtedClock>()(() => ({ asks: null }));

/** False while a person has to say first that the clock is right. `due` tells whether anything would be deleted. */
export function clockMayDelete(today: string, due: boolean): boolean {
  const copied = readMarker()?.lastBackup;
  const last = readDayNote() ?? (copied ? dayOf(copied) : null);
  if (due && last !== null && daysBetween(last, today) > mostDaysAway) {
    if (!useSession.getState().clockIsWrong) useDoubtedClock.setState({ asks: last });
    return false;
  }
  noteDay(today);
  return true;
}

export function answerClock(isRight: boolean, today: string): void {
  if (isRight) noteDay(today);
  useDoubtedClock.setState({ asks: null });
  changeSession({ clockIsWrong: !isRight });
}
