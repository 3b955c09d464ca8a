// The next meeting on a card, the others in rows, and what cannot be read, named without harm to the rest.
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leftToday, promisesDue } from '../../course/promisesDue.ts';
import { today } from '../../locales/dates.ts';
import type { MeetingsHere } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { DamagedNote } from './DamagedNote.tsx';
import { DuePromises } from './DuePromises.tsx';
import { MeetingRow } from './MeetingRow.tsx';
import { firstOfCourses, orderedMeetings } from './meetingList.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { NoMeetings } from './NoMeetings.tsx';

const rowsAtFirst = 12;

interface MeetingListProps {
  readonly here: MeetingsHere | 'reading' | 'notRead';
  readonly onReadAgain: () => void;
  readonly newMeeting: ReactNode;
}

const countedBy = (names: readonly string[]): ReadonlyMap<string, number> =>
  names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>());

export function MeetingList({ here, onReadAgain, newMeeting }: MeetingListProps) {
  const { t } = useTranslation(['home', 'shell']);
  const [rows, setRows] = useState(rowsAtFirst);
  const day = today();
  const { next, others, courses, due, dueIn } = useMemo(() => {
    const damaged = new Set(typeof here === 'string' ? [] : here.damaged);
    const meetings = typeof here === 'string' ? [] : here.meetings.filter(({ id }) => !damaged.has(id));
    const ordered = orderedMeetings(meetings, day);
    const toHear = leftToday(promisesDue(meetings, day), day);
    return {
      ...ordered,
      courses: firstOfCourses(ordered.next ? [ordered.next, ...ordered.others] : ordered.others),
      due: toHear.length,
      dueIn: countedBy(toHear.map(({ meetingId }) => meetingId)),
    };
  }, [here, day]);

  if (here === 'reading') {
    return (
      <p className="vh" role="status">
        {t('shell:loading')}
      </p>
    );
  }
  if (here === 'notRead') {
    return (
      <div className="card none">
        <p role="alert">{t('notRead')}</p>
        <Button onClick={onReadAgain}>{t('readAgain')}</Button>
      </div>
    );
  }
  return (
    <div className="meetings">
      {here.deleted > 0 && <p role="status">{t('deleted', { count: here.deleted })}</p>}
      <DuePromises count={due} />
      {next && <NextMeeting meeting={next} hasCourse={courses.has(next.id)} />}
      {others.length > 0 && (
        <section className="others" aria-labelledby="others">
          <h2 id="others">{t(next ? 'others' : 'earlier')}</h2>
          <ul className="rows">
            {others.slice(0, rows).map((meeting) => (
              <MeetingRow
                key={meeting.id}
                meeting={meeting}
                due={dueIn.get(meeting.id) ?? 0}
                hasCourse={courses.has(meeting.id)}
              />
            ))}
          </ul>
          {others.length > rows && (
            <Button onClick={() => setRows(rows + 50)}>{t('showMore', { count: others.length - rows })}</Button>
          )}
        </section>
      )}
      {!next && others.length === 0 && <NoMeetings newMeeting={newMeeting} />}
      <DamagedNote names={here.damaged} />
    </div>
  );
}
