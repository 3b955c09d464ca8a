// Stopped for today: everything is kept. What was reached, who walks out and who calls, and how it goes on.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { useMeeting, useRefusal, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { DeleteLink } from '../frame/DeleteLink.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { NextContact } from './NextContact.tsx';
import { Reached } from './Reached.tsx';
import { WhatHappensNow } from './WhatHappensNow.tsx';
import './away.css';

export function Stopped() {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const refusal = useRefusal();
  const device = useDevice();
  useMeeting((m) => m.page);
  const sheet = { type: 'page.turned', page: 'handover' } as const;
  return (
    <MeetingPage
      mainClass="wrap stopped"
      start={
        <Button icon="undo" onClick={() => tell({ type: 'meeting.goneOn', id: newId() })}>
          {t('stopped.goOn')}
        </Button>
      }
      extra={
        refusal(sheet) === null && (
          <Button icon="printer" onClick={() => tell(sheet)}>
            {t('stopped.sheet')}
          </Button>
        )
      }
      main={
        <Button look="go" onClick={device.goHome}>
          {t('stopped.home')}
        </Button>
      }
    >
      <div>
        <Heading>{t('stopped.title')}</Heading>
        <p className="lead">{t('stopped.lead')}</p>
      </div>
      <Reached />
      <WhatHappensNow />
      <NextContact />
      <p>
        <DeleteLink />
      </p>
    </MeetingPage>
  );
}
