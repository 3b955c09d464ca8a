// Said while words or rows are on their way, to those who cannot see that the page is empty.
import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation('shell');
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
