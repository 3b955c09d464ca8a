// The way on: to reading the agreements aloud, or straight to the end when the citizen accepts that there is none.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { Button } from '../../ui/Button.tsx';

export function ReadAloudWay() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const sentence = useMissingSentence();
  const hasAgreements = useMeeting((m) => m.agreements.length > 0);
  const acceptedNone = useMeeting((m) => m.noAgreementBecause !== '');
  const [asked, setAsked] = useState(false);
  if (!hasAgreements && acceptedNone) return <GoOn to="closing">{t('toClosing')}</GoOn>;
  return (
    <>
      {asked && !hasAgreements && <p role="alert">{sentence('agreementOrReason')}</p>}
      <Button
        look="go"
        iconAfter="arrow"
        lacking={!hasAgreements}
        onClick={() => (hasAgreements ? void tell({ type: 'page.turned', page: 'readAloud' }) : setAsked(true))}
      >
        {t('goOn')}
      </Button>
    </>
  );
}
