// What is missing, said in one sentence with the citizen's name.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';

export function useMissingSentence(): (refusal: Refusal) => string {
  const { t } = useTranslation('missing');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (refusal) => t(refusal, { name });
}
