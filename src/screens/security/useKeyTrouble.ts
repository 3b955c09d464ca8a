// Why a key was not changed, in one sentence. Whatever it was, nothing has changed.
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../room/device.ts';

export function useKeyTrouble(): (answer: Outcome) => string | null {
  const { t } = useTranslation('security');
  return (answer) => (answer === null ? null : t(answer === 'keysChanged' ? 'trouble.stale' : 'trouble.other'));
}
