// The list of meetings. The next citizen may see it: first names and dates, and what a meeting is about only to who searches.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, today, weekdayDate } from '../../locales/dates.ts';
import { useDevice } from '../../room/device.ts';
import { dropUntold, useUntoldForms } from '../../room/untold.ts';
import { AppBar } from '../../ui/AppBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { BackupReminder } from '../frame/BackupReminder.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import { UpdateBanner } from '../frame/UpdateBanner.tsx';
import './home.css';
import { FirstTime } from './FirstTime.tsx';
import { HowItGoes } from './HowItGoes.tsx';
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
  const { here, readAgain } = useMeetingsHere();
  const ordered = useOrdered(here);
  const search = useSearch(ordered.inOrder, i18n.language);
  const found = search.found?.length;
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
  const newMeeting = (
    <Button big icon="plus" look={hasOpen || typeof here === 'string' ? 'edge' : 'go'} onClick={() => setMaking(true)}>
      {t('newMeeting')}
    </Button>
  );

  return (
    <Shell
      skip={t('shell:skip')}
      mainClass="wrap home"
      bar={
        <div>
          <AppBar
            homeHref="#/"
            homeLabel={t('shell:app')}
            named
            end={
              <>
                <LanguageAndReading />
                <Button icon="lock" onClick={device.lock}>
                  {t('shell:lock')}
                </Button>
              </>
            }
          />
          <UpdateBanner onTake={device.takeUpdate} />
          <BackupReminder meetings={meetings} />
        </div>
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
        search={search}
        told={told}
        onReadAgain={readAgain}
        newMeeting={newMeeting}
      />
      <aside className="side" aria-label={t('aside')}>
        <FirstTime />
        {isEmpty && <HowItGoes />}
        <OnlyHere hasMeetings={meetings.length > 0} onTakenIn={readAgain} />
      </aside>
      <NewMeetingDialog open={making || halfMade} onClose={stopMaking} newest={meetings[0]?.summary ?? null} />
    </Shell>
  );
}
