// "Slet mødet": what goes and what stays is said first, then it is asked twice, and only then it is gone.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deleting, MeetingToDelete } from '../../room/wiping.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Loading } from '../frame/Loading.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { AskedTwice } from './AskedTwice.tsx';
import { StaysList } from './StaysList.tsx';
import { useMeetingNamed } from './useMeetingNamed.ts';
import { WipingPage } from './WipingPage.tsx';

interface DeleteMeetingProps {
  readonly id: string;
  readonly deleting: Deleting;
}

export function DeleteMeeting({ id, deleting }: DeleteMeetingProps) {
  const { t } = useTranslation(['wiping', 'home']);
  const named = useMeetingNamed();
  const [meeting, setMeeting] = useState<MeetingToDelete | null | 'looking' | 'notRead'>('looking');
  useEffect(() => {
    let left = false;
    void deleting
      .look(id)
      .catch(() => 'notRead' as const)
      .then((found) => {
        if (!left) setMeeting(found);
      });
    return () => {
      left = true;
    };
  }, [deleting, id]);

  if (meeting === 'looking') return <Loading />;
  const home = (
    <Button icon="home" onClick={() => deleting.goTo('home')}>
      {t('meeting.allMeetings')}
    </Button>
  );
  if (meeting === null || meeting === 'notRead') {
    return (
      <WipingPage end={<LockButton />}>
        <Heading>{t(meeting === null ? 'meeting.notHere' : 'home:notRead')}</Heading>
        <p>{home}</p>
      </WipingPage>
    );
  }
  const { title, when } = named(meeting);
  return (
    <WipingPage end={<LockButton />}>
      <div className="opening">
        <Heading>{title}</Heading>
        <p className="hint">{when}</p>
      </div>
      <div className="card">
        <p className="honest">{t('meeting.forGood')}</p>
        <div className="two">
          <section>
            <h2>{t('goes.heading')}</h2>
            <ul className="lines">
              <li>{t('goes.written')}</li>
              <li>{t('goes.listed')}</li>
              <li>{t('goes.copies')}</li>
            </ul>
          </section>
          <section>
            <h2>{t('stays.heading')}</h2>
            <StaysList followUps={meeting.followUps} />
          </section>
        </div>
        <AskedTwice
          onDelete={async () => {
            const outcome = await deleting.remove(id);
            if (outcome === null) deleting.goTo('receipts');
            return outcome;
          }}
          onKeep={() => deleting.goTo('home')}
        />
      </div>
    </WipingPage>
  );
}
