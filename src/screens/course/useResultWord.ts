// What became of a promise, in one word: the same as where it was told.
import { useTranslation } from 'react-i18next';
import type { ResultStatus } from '../../meeting/followUp.ts';

export function useResultWord(): (status: ResultStatus | undefined) => string {
  const { t } = useTranslation(['course', 'review']);
  return (status) => (status ? t(`review:status.${status}`) : t('promises.untold'));
}
