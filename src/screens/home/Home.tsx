// The list of meetings. The next citizen may see it: first names and dates, and what a meeting is about only to who searches.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { today } from '../../room/today.ts';
import { useDevice } from '../../room/device.ts';
import { dropUntold, useUntoldForms } from '../../room/untold.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { BackupReminder } from '../frame/BackupReminder.tsx';
import { HowItGoes } from '../frame/HowItGoes.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import { UpdateBanner } from '../frame/UpdateBanner.tsx';
import './home.css';
import { FirstTime } from './FirstTime.tsx';
import { ClockNote } from './ClockNote.tsx';
import { MeetingList } from './MeetingList.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { newMeetingForm } from './NewMeetingForm.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { SearchField } from './search/SearchField.tsx';
import { useSearch } from './search/useSearch.ts';
import { useMeetingsHere } from './useMeetingsHere.ts';
import { useOrdered } from './useOrdered.ts';

export function Home() {
  const { t, i18n } = useTranslation(['home', 'shell']);
  const device = useDevice();
  const { here, readAgain, askAgain } = useMeetingsHere();
  const ordered = useOrdered(here);
  const search = useSearch(ordered.inOrder, i18n.language);
  const found = search.results.found?.length;
  const isPart = typeof here !== 'string' && here.isPart;
  const told =
    found === undefined ? '' : found === 0 && isPart ? t('shell:loading') : t('search.found', { count: found });
  const [making, setMaking] = useState(false);
  const halfMade = useUntoldForms((forms) => newMeetingForm in forms);
  const stopMaking = () => {
    setMaking(false);
    dropUntold(newMeetingForm);
  };
  const meetings = typeof here === 'string' ? [] : here.meetings;
  const isEmpty = typeof here !== 'string' && meetings.length === 0;
  const hasOpen = ordered.next !== null;
  const look = hasOpen || typeof here === 'string' ? 'edge' : 'go';
  // The same until it changes: the list it is handed to is not drawn anew for each letter.
  const newMeeting = useMemo(
    () => (
      <Button big icon="plus" look={look} onClick={() => setMaking(true)}>
        {t('newMeeting')}
      </Button>
    ),
    [look, t],
  );

  return (
    <OutsidePage
      help="home"
      front
      mainClass="wrap home"
      end={<LockButton named />}
      banners={
        <>
          <UpdateBanner onTake={device.takeUpdate} />
          <ClockNote />
          <BackupReminder meetings={meetings} />
        </>
      }
    >
      <div className="title">
        <div>
          <Heading>{t('title')}</Heading>
          <p className="hint">{capitalised(weekdayDate(today(), i18n.language), i18n.language)}</p>
        </div>
        {meetings.length > 1 && (
          <SearchField query={search.query} told={told} onChange={search.setQuery} onFocus={search.makeReady} />
        )}
        {!isEmpty && newMeeting}
      </div>
      <MeetingList
        here={here}
        ordered={ordered}
        search={search.results}
        told={told}
        onReadAgain={askAgain}
        newMeeting={newMeeting}
      />
      <aside className="side" aria-label={t('aside')}>
        <FirstTime />
        {isEmpty && <HowItGoes />}
        <OnlyHere hasMeetings={meetings.length > 0} onTakenIn={readAgain} />
      </aside>
      <NewMeetingDialog open={making || halfMade} onClose={stopMaking} newest={meetings[0]?.summary ?? null} />
    </OutsidePage>
  );
}
