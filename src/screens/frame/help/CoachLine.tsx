// One thing to try on this screen of a practice, said one at a time. It says when it was done, and is never in the way.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import { changeSession } from '../../../room/session.ts';
import { type CoachedScreen, coachSteps, stepsDone } from './coachSteps.ts';
import { LineOverScreen } from './LineOverScreen.tsx';

export function CoachLine({ screen }: { readonly screen: CoachedScreen }) {
  const { t } = useTranslation('practice');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const done = useMeeting((m) => stepsDone(m, screen));
  const [before] = useState(done);
  const step = coachSteps[screen][done];
  const says = step ? t(`coach.try.${step.id}`, { name }) : t(`coach.ready.${screen}`, { name });
  return (
    <LineOverScreen
      coaches
      icon={done > before || !step ? 'check' : 'play'}
      onHide={() => changeSession({ coachShown: false })}
    >
      {done > before ? `${t('coach.done')} ${says}` : says}
    </LineOverScreen>
  );
}
