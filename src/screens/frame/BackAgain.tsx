// After a break or private time: "Vi var i gang med ...", until something more is said or somebody says it is fine.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { useWavedAway } from './useWavedAway.ts';
import './backAgain.css';

const saidSoFar = (m: Meeting): number =>
  m.lines.length + m.parked.length + m.openQuestions.length + m.agreements.length;

export function BackAgain() {
  const { t } = useTranslation('discussion');
  const { isAway, wave } = useWavedAway();
  const back = useMeeting((m) => {
    const last = m.timeline.at(-1);
    return last?.kind === 'break' || last?.kind === 'privateTime' ? last.id : null;
  });
  const what = useMeeting((m) => m.questionNow || (m.topic?.text ?? ''));
  const said = useMeeting(saidSoFar);
  const [saidBefore] = useState(said);
  // The live region stands there empty first: what comes into it later is read aloud, what came with it is not.
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setStands(true));
    return () => clearTimeout(soon);
  }, []);
  if (back === null || isAway(back) || said !== saidBefore || what === '') return null;
  return (
    <div className="backagain">
      <Toast
        action={
          <Button look="quiet" onClick={() => wave(back)}>
            {t('away.goOn')}
          </Button>
        }
      >
        {stands && t('away.wereAt', { what })}
      </Toast>
    </div>
  );
}
