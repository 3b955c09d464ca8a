// In a follow-up: a promise from last time that nobody has told about yet, and the way to it.
import { useTranslation } from 'react-i18next';
import { GoOn } from '../frame/GoOn.tsx';

export function LastTimePart() {
  const { t } = useTranslation('closing');
  return (
    <>
      <p className="hint">{t('lastTime.lead')}</p>
      <div>
        <GoOn to="reviewing" back>
          {t('lastTime.toReview')}
        </GoOn>
      </div>
    </>
  );
}
