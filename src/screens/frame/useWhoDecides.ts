// Who decides an agreement, in a few words.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { useName } from './useName.ts';

export function useWhoDecides(): (agreement: Pick<Agreement, 'decision' | 'ownerId'>) => string {
  const { t } = useTranslation('agreements');
  const nameOf = useName();
  return ({ decision, ownerId }) => {
    if (!decision) return '';
    const name = nameOf(decision.byId);
    switch (decision.status) {
      case 'notNeeded':
        return t('list.alone', { name: nameOf(ownerId) });
      case 'decided':
        return t('list.decided', { name });
      case 'pending':
        return decision.inWriting ? t('list.pendingInWriting', { name }) : t('list.pending', { name });
      case 'missingFromMeeting':
        return decision.inWriting ? t('list.missingInWriting', { name }) : t('list.missing', { name });
    }
  };
}
