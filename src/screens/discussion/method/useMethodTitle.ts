// What stands over each window that helps with a technique.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import type { MethodDialog } from './MethodMatter.tsx';

export function useMethodTitle(): Readonly<Record<MethodDialog['kind'], string>> {
  const { t } = useTranslation(['method', 'discussion']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return {
    choosing: t('choice.press', { name }),
    needs: t('needs.title', { name }),
    strengths: t('action.strengthenHope'),
    difficult: t('action.holdDifficultTalks'),
    concern: t('concern.title'),
    find: t('find.title'),
  };
}
