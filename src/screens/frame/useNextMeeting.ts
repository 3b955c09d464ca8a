// When and where you meet again. It is arranged by its day: without one, time and place wait as drafts, and come again
// with the day.
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { useDraft } from './useDraft.ts';
import { useToldText } from './useToldText.ts';

export function useNextMeeting() {
  const tell = useTell();
  const next = useMeeting((m) => m.nextMeeting);
  const [waitingTime, waitWithTime] = useDraft('next.time');
  const [waitingPlace, waitWithPlace] = useDraft('next.place');
  const time = next ? (next.time ?? '') : waitingTime;
  const told = next ? next.place : waitingPlace;

  const arrange = (date: string, at: string, where: string): Refusal | null =>
    tell({ type: 'nextMeeting.arranged', nextMeeting: { date, time: at || null, place: where } });
  const clear = () => void tell({ type: 'nextMeeting.arranged', nextMeeting: null });
  const place = useToldText(told, (where) => (next ? arrange(next.date, time, where) : waitWithPlace(where)));
  return {
    next,
    time,
    /** The place as it is kept, and its field. */
    placeTold: told,
    place,
    onDate: (date: string) => {
      if (date !== '') return void arrange(date, time, told);
      waitWithTime(time);
      waitWithPlace(told);
      return clear();
    },
    onTime: (at: string) => void (next ? arrange(next.date, at, told) : waitWithTime(at)),
    clear,
  };
}
