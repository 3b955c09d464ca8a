// The list of a round: as it was last read, at once. It is read again when the window has been away, and keeps its order.
import { useCallback, useEffect, useState } from 'react';
import { type DuePromise, promisesDue } from '../../course/promisesDue.ts';
import { today } from '../../room/today.ts';
import { allMeetings, type MeetingsHere, type ReadMeeting, useDevice } from '../../room/device.ts';
import { keyOf } from './callsOf.ts';

/** So many promises are read with their words at a time. */
const onAPage = 20;

const dueOf = (here: MeetingsHere): readonly DuePromise[] =>
  promisesDue(
    here.meetings.filter(({ id }) => !here.damaged.includes(id)),
    today(),
  );

/** What is on the list keeps its place, also what has just been asked about; what is new comes last. */
const goneOn = (list: readonly DuePromise[], now: readonly DuePromise[]): readonly DuePromise[] => {
  const known = new Set(list.map(keyOf));
  return [...list, ...now.filter((one) => !known.has(keyOf(one)))];
};

export function useRound() {
  const device = useDevice();
  const [due, setDue] = useState(() => {
    const here = device.meetingsLastRead();
    return here && dueOf(here);
  });
  const [notRead, setNotRead] = useState(false);
  const [from, setFrom] = useState(0);
  /** How many times somebody has asked for what could not be read. */
  const [asked, setAsked] = useState(0);
  const [read, setRead] = useState<{ readonly page: string; readonly meetings: readonly ReadMeeting[] } | null>(null);

  const readAgain = useCallback(
    () =>
      allMeetings(device).then(
        (here) => {
          setNotRead(false);
          setDue((list) => goneOn(list ?? [], dueOf(here)));
        },
        () => setNotRead(true),
      ),
    [device],
  );
  const isThere = due !== null;
  useEffect(() => {
    if (!isThere) void readAgain();
    const back = () => void readAgain();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [isThere, readAgain]);

  const page = (due ?? []).slice(from, from + onAPage);
  const ids = [...new Set(page.map(({ meetingId }) => meetingId))].join(' ');
  useEffect(() => {
    let left = false;
    if (ids === '') return undefined;
    const readNow = (meetings: readonly ReadMeeting[]) => left || setRead({ page: ids, meetings });
    void device.readMeetings(ids.split(' ')).then(readNow, () => readNow([]));
    return () => {
      left = true;
    };
  }, [device, ids, asked]);

  const turn = (pages: number) => () => setFrom(from + pages * onAPage);
  return {
    due,
    notRead,
    readAgain: () => {
      // A disk that gave up is asked once more.
      void device
        .tryAgain()
        .then(readAgain)
        .then(() => setAsked((before) => before + 1));
    },
    page,
    /** Null while the words are on their way. */
    read: ids === '' ? [] : read?.page === ids ? read.meetings : null,
    next: from + onAPage < (due?.length ?? 0) ? turn(1) : null,
    before: from > 0 ? turn(-1) : null,
  };
}
