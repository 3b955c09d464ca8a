// The closed meeting: a promise. It is read, printed, amended with the citizen's yes, and followed up - never edited.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAgreed } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDevice } from '../../room/device.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { dropUntold, useUntoldForms } from '../../room/untold.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { faultSaid } from '../frame/faultSaid.ts';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { GetReply } from '../frame/reply/GetReply.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { AmendForm, amendForm } from './AmendForm.tsx';
import { ClosedSide } from './ClosedSide.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import './closed.css';

export function Closed() {
  const { t } = useTranslation(['closing', 'words', 'shell', 'trouble', 'reply']);
  const tell = useTell();
  const device = useDevice();
  const m = useMeeting((meeting) => meeting);
  const { answer: trouble, go: followUp } = useAsking(device.startFollowUp);
  // A form that stood open when the page was turned or the app locked itself stands open again.
  const [amending, setAmending] = useState<string | null>(
    () => m.agreements.find(({ id }) => amendForm(id) in useUntoldForms.getState())?.id ?? null,
  );
  const amended = (id: string) => {
    dropUntold(amendForm(id));
    setAmending(null);
  };
  const name = citizenOf(m)?.name ?? '';
  const agreed = m.agreements.filter(isAgreed);
  const notAgreed = m.agreements.filter((one) => !isAgreed(one));
  const newest = m.amendments.at(-1);
  const reason = m.noAgreementBecause;

  return (
    <MeetingPage
      mainClass="wrap promisekept"
      back={
        <Button look="quiet" icon="home" onClick={device.goHome}>
          {t('shell:allMeetings')}
        </Button>
      }
      start={
        <Button look="quiet" icon="eye" onClick={() => tell({ type: 'page.turned', page: 'everything' })}>
          {t('shell:everything')}
        </Button>
      }
      extra={
        <Button icon="printer" onClick={() => tell({ type: 'page.turned', page: 'handover' })}>
          {t('closed.print')}
        </Button>
      }
      message={trouble && <p role="alert">{t(`trouble:${faultSaid(trouble)}`)}</p>}
      main={
        <Button look="go" big iconAfter="arrow" onClick={() => void followUp(m)}>
          {t('closed.followUp')}
        </Button>
      }
    >
      <div>
        <Heading place={amending ?? ''} takesFocus={amending === null}>
          {t(agreed.length > 0 ? 'closed.title' : 'closed.titleNothing')}
        </Heading>
        <p className="hint">
          {t('words:notADecision')} ·{' '}
          {newest
            ? t('closed.amended', { version: newest.version, because: newest.because })
            : t('closed.version', { version: 1 })}
        </p>
        {m.topic && (
          <div className="topicthen">
            <Kicker tone="voice">{t('shell:topicOf', { name })}</Kicker>
            {m.topic.original && (
              <Voice size="m" lang={m.topic.original.lang}>
                {m.topic.original.text}
              </Voice>
            )}
            <Voice size="m">{m.topic.text}</Voice>
          </div>
        )}
        {agreed.length === 0 && <p>{reason ? t('closed.nothing', { because: reason }) : t('closed.nothingYet')}</p>}
        <ul className="promised-list">
          {agreed.map((one) =>
            one.id === amending ? (
              <li key={one.id}>
                <AmendForm agreement={one} onDone={() => amended(one.id)} />
              </li>
            ) : (
              <PromiseRow key={one.id} agreement={one} onAmend={() => setAmending(one.id)} />
            ),
          )}
        </ul>
        <div className="after">
          {agreed.length > 0 && <GetReply />}
          <Button look="quiet" icon="list" onClick={() => device.openCourse(m.courseId)}>
            {t('reply:course', { name })}
          </Button>
        </div>
        {notAgreed.length > 0 && (
          <>
            <h2>{t('closed.notAgreed')}</h2>
            <ul className="promised-list">
              {notAgreed.map((one) => (
                <PromiseRow key={one.id} agreement={one} onAmend={null} />
              ))}
            </ul>
          </>
        )}
      </div>
      <ClosedSide />
    </MeetingPage>
  );
}
