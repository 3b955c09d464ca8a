// The next meeting on a card, the others in rows, and what cannot be read, named without harm to the rest; or what is
// searched for.
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingsHere } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../frame/Loading.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { DamagedNote } from './DamagedNote.tsx';
import { DuePromises } from './DuePromises.tsx';
import { LongList } from './LongList.tsx';
import { MeetingRow } from './MeetingRow.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { NoMeetings } from './NoMeetings.tsx';
import { FoundMeetings } from './search/FoundMeetings.tsx';
import type { useSearch } from './search/useSearch.ts';
import type { useOrdered } from './useOrdered.ts';

const rowsAtFirst = 12;

interface MeetingListProps {
  readonly here: MeetingsHere | 'reading' | 'notRead';
  readonly ordered: ReturnType<typeof useOrdered>;
  readonly search: ReturnType<typeof useSearch>['results'];
  /** How much was found. */
  readonly told: string;
  readonly onReadAgain: () => void;
  readonly newMeeting: ReactNode;
}

/** Drawn when something else is found, and not for the letter itself. */
export const MeetingList = memo(function MeetingList(props: MeetingListProps) {
  const { here, ordered, search, told, onReadAgain, newMeeting } = props;
  const { t } = useTranslation(['home', 'shell']);
  const calm = useCalmView();
  const [showAll, setShowAll] = useState(false);
  const rows = useRef<HTMLElement>(null);
  // The button is gone: the focus goes to the first of the rows that came.
  useLayoutEffect(() => {
    if (showAll) rows.current?.querySelectorAll<HTMLElement>('li > a:first-child')[rowsAtFirst]?.focus();
  }, [showAll]);
  const { next, others, courses, due, dueIn } = ordered;

  if (here === 'reading') return <Loading />;
  if (here === 'notRead') {
    return (
      <div className="card none">
        <p role="alert">{t('notRead')}</p>
        <Button onClick={onReadAgain}>{t('readAgain')}</Button>
      </div>
    );
  }
  if (search.found) {
    return (
      <div className="meetings">
        <FoundMeetings found={search.found} query={search.typed} dueIn={dueIn} told={told} onClear={search.clear} />
      </div>
    );
  }
  return (
    <div className="meetings">
      {here.deleted > 0 && (
        <p role="status">
          {t('deleted', { count: here.deleted })} <a href="#/slettet">{t('deletedReceipt')}</a>
        </p>
      )}
      <DuePromises count={due} />
      {next && <NextMeeting meeting={next} hasCourse={courses.has(next.id)} />}
      {others.length > 0 && (
        <section ref={rows} className="others" aria-labelledby="others">
          <h2 id="others">{t(next ? 'others' : 'earlier')}</h2>
          <LongList items={showAll ? others : others.slice(0, rowsAtFirst)}>
            {(meeting, row) => (
              <MeetingRow
                key={meeting.id}
                meeting={meeting}
                due={dueIn.get(meeting.id) ?? 0}
                hasCourse={courses.has(meeting.id)}
                row={row}
              />
            )}
          </LongList>
          {!showAll && others.length > rowsAtFirst && !here.isPart && (
            <Button onClick={() => setShowAll(true)}>
              {calm ? t('search.clear') : t('showMore', { count: others.length - rowsAtFirst })}
            </Button>
          )}
        </section>
      )}
      {!next && others.length === 0 && <NoMeetings newMeeting={newMeeting} />}
      <DamagedNote names={here.damaged} />
    </div>
  );
});
