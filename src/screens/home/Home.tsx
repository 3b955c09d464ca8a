// The list of meetings. The next citizen may see it: first names and dates, never what a meeting is about.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, today, weekdayDate } from '../../locales/dates.ts';
import { useDevice } from '../../room/device.ts';
import { AppBar } from '../../ui/AppBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import { UpdateBanner } from '../frame/UpdateBanner.tsx';
import './home.css';
import { HowItGoes } from './HowItGoes.tsx';
import { MeetingList } from './MeetingList.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { useMeetingsHere } from './useMeetingsHere.ts';

export function Home() {
  const { t, i18n } = useTranslation(['home', 'shell']);
  const device = useDevice();
  const { here, readAgain } = useMeetingsHere();
  const [making, setMaking] = useState(false);
  const meetings = typeof here === 'string' ? [] : here.meetings;
  const isEmpty = typeof here !== 'string' && meetings.length === 0;
  const hasOpen = meetings.some(({ summary }) => summary.phase !== 'closed');
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
        </div>
      }
    >
      <div className="title">
        <div>
          <Heading>{t('title')}</Heading>
          <p className="hint">{capitalised(weekdayDate(today(), i18n.language), i18n.language)}</p>
        </div>
        {!isEmpty && newMeeting}
      </div>
      <MeetingList here={here} onReadAgain={() => void readAgain()} newMeeting={newMeeting} />
      <aside className="side" aria-label={t('aside')}>
        <HowItGoes />
        <OnlyHere hasMeetings={meetings.length > 0} onTakenIn={() => void readAgain()} />
      </aside>
      <NewMeetingDialog open={making} onClose={() => setMaking(false)} newest={meetings[0]?.summary ?? null} />
    </Shell>
  );
}
