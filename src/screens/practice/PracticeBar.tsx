// Over every screen, every sheet and the table of a practice: that all of it is invented. One tap ends it.
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import './practice.css';

/** Without `onEnd` it only says so, as on the table. */
export function PracticeBar({ onEnd }: { readonly onEnd?: () => void }) {
  const { t } = useTranslation('shell');
  // The screens give it its height.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['practice'] = onEnd ? 'ends' : 'says';
    return () => void delete dataset['practice'];
  }, [onEnd]);
  return (
    <div className="practicebar" role="region" aria-label={t('practice.bar')}>
      <p>{t('practice.bar')}</p>
      {onEnd && <Button onClick={onEnd}>{t('practice.end')}</Button>}
    </div>
  );
}
