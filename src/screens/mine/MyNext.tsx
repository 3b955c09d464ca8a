// The next meeting, and the way to put it into the phone's own calendar.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeHome } from '../../handover/takeHome.ts';
import { usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { useMadeFile } from '../frame/useMadeFile.ts';
import { MySaid } from './MySaid.tsx';
import type { MineWords } from './useMineWords.ts';

interface MyNextProps {
  readonly takeHome: TakeHome;
  readonly said: MineWords;
}

export function MyNext({ takeHome, said }: MyNextProps) {
  const { nextMeeting, meetingId, edition, contact } = takeHome;
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [saved, setSaved] = useState(false);
  const { trouble, make } = useMadeFile(async () => {
    if (!nextMeeting) return;
    const { calendarFile, calendarFileType } = await import('../../handover/calendarFile.ts');
    const calendar = await calendarFile(
      [
        {
          uid: `${meetingId}-next@step-up.invalid`,
          date: nextMeeting.date,
          start: nextMeeting.time,
          end: null,
          // Never the topic: a calendar is read by many, and may lie in a cloud.
          summary: t('calendarTitle'),
          description: `${contact.name} ${contact.phone}`.trim(),
          place: nextMeeting.place,
        },
      ],
      { edition, stamp: new Date().toISOString() },
    );
    phone.saveFile('kalender.ics', calendarFileType, calendar);
    setSaved(true);
  });
  return (
    <section>
      <h2>{t('nextMeeting')}</h2>
      {nextMeeting ? (
        <article className="task next">
          <p className="what">
            <b>{said.nextLine}</b>
          </p>
          {nextMeeting.place && <MySaid takeHome={takeHome} text={nextMeeting.place} className="" />}
          <Button wide icon="calendar" onClick={make}>
            {t('toCalendar')}
          </Button>
          <p className={saved ? 'hint' : 'vh'} role="status">
            {saved ? t('calendarSaved') : ''}
          </p>
          {trouble && <p role="alert">{trouble}</p>}
        </article>
      ) : (
        <p>{t('noNextMeeting')}</p>
      )}
    </section>
  );
}
