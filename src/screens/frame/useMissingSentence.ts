// What is missing, said in one sentence with the citizen's name. What lacks an outcome is named by where it stands.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { hasReasonAndAnswer } from '../../meeting/rules.ts';
import { isSettled } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';

/** `about` names the person a refusal is about, when the one who asks knows it. */
export function useMissingSentence(): (refusal: Refusal, about?: string) => string {
  const { t } = useTranslation(['missing', 'closing']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const parked = useMeeting((m) => m.parked.filter(({ outcome }) => outcome === null).length);
  const questions = useMeeting((m) => m.openQuestions.filter((one) => !isSettled(one)).length);
  const person = useMeeting((m) => m.participants.find((one) => !hasReasonAndAnswer(one))?.name ?? '');
  return (refusal, about) => {
    if (refusal !== 'outcome' || parked + questions === 0) return t(refusal, { name, person: about ?? person });
    if (parked > 0 && questions > 0) return t('closing:lacks.both');
    return parked > 0
      ? t('closing:lacks.parked', { count: parked })
      : t('closing:lacks.questions', { count: questions });
  };
}
