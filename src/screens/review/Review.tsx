// "Sidst aftalte vi": the first screen of a follow-up. What was kept comes first; every side's promises look the same.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTold } from '../../meeting/followUp.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { weekdayDate } from '../../locales/dates.ts';
import { GoOn } from '../frame/GoOn.tsx';
import { GetReply } from '../frame/reply/GetReply.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { CitizensComment } from './CitizensComment.tsx';
import { LeftFromLast } from './LeftFromLast.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { PromiseList } from './PromiseList.tsx';
import { statusIn } from './reviewOrder.ts';
import './review.css';

export function Review() {
  const { t, i18n } = useTranslation('review');
  const last = useMeeting((m) => m.lastTime);
  const firstUntold = last?.agreements.find((one) => statusIn(last, one.id) === 'untold');
  const [chosen, setChosen] = useState<string | undefined>(firstUntold?.id ?? last?.agreements[0]?.id);
  const [isPicked, setPicked] = useState(false);
  const choose = (agreementId: string) => {
    setPicked(true);
    setChosen(agreementId);
  };
  const agreements = last?.agreements ?? [];
  const now = agreements.find((one) => one.id === chosen);
  const left = agreements.filter((one) => !last?.results.some((told) => told.agreementId === one.id && isTold(told)));
  const next = left.find((one) => one.id !== chosen);

  return (
    <MeetingPage
      mainClass="wrap review"
      note={left.length > 0 && <span data-counts="">{t('missing.agreements', { count: left.length })}</span>}
      extra={next && <Button onClick={() => choose(next.id)}>{t('nextPromise')}</Button>}
      main={<GoOn to="choosingTopic">{t('goOn')}</GoOn>}
    >
      <div className="lead">
        <Heading place="review">{t('title')}</Heading>
        <p className="hint">
          {last?.date && t('met', { date: weekdayDate(last.date, i18n.language) })} {t('lead')}
        </p>
        {agreements.length > 0 && <GetReply />}
      </div>
      {last && agreements.length > 0 ? (
        <>
          <PromiseList last={last} chosen={chosen} onChoose={choose} />
          <div className="telling">
            {now && <PromiseCard key={now.id} agreement={now} takesFocus={isPicked} />}
            <CitizensComment />
            <LeftFromLast />
          </div>
        </>
      ) : (
        <p>{t('empty')}</p>
      )}
    </MeetingPage>
  );
}
