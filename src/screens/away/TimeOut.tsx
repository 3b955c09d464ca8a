// Time-out: three questions on how the meeting goes, one at a time and said aloud. Nothing is written but the minutes.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { CalmPage } from '../frame/CalmPage.tsx';
import { usePlaceHeld } from '../frame/useSamePlace.ts';
import './away.css';

const questions = ['q1', 'q2', 'q3'] as const;

export function TimeOut() {
  const { t } = useTranslation(['discussion', 'rhythm']);
  const tell = useTell();
  usePlaceHeld();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const citizenId = useMeeting((m) => m.citizenId);
  const [at, setAt] = useState(0);
  const last = questions.length - 1;
  const question = questions[at] ?? questions[0];
  const back = () => tell({ type: 'timeOut.ended', id: newId() });
  return (
    <div className="timeout">
      <CalmPage screen="timeOut" title={t('timeOut.title')}>
        <p className="hint" data-counts="">
          {t('rhythm:timeOut.place', { number: at + 1, of: questions.length })}
        </p>
        <p className="askedaloud" aria-live="polite">
          {t(`timeOut.${question}`, { name })}
        </p>
        <div className="ways">
          <Button big icon="arrowBack" lacking={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
            {t('rhythm:timeOut.before')}
          </Button>
          <Button big iconAfter="arrow" lacking={at === last} onClick={() => setAt(Math.min(last, at + 1))}>
            {t('rhythm:timeOut.next')}
          </Button>
        </div>
        <div className="ways">
          <Button look="voice" big onClick={back}>
            {t('timeOut.back')}
          </Button>
          <Button
            look="quiet"
            big
            icon="pause"
            onClick={() => void (back() ?? tell({ type: 'break.started', byId: citizenId, until: null }))}
          >
            {t('away.pause')}
          </Button>
        </div>
      </CalmPage>
    </div>
  );
}
