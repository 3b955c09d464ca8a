// Over every screen, every sheet and the table of a practice: that all of it is invented. One tap ends it.
import { type ReactNode, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import './practice.css';

/** `out` is the press that leads out of the practice; without it the bar only says so, as on the table. */
export function PracticeBar({ out }: { readonly out?: ReactNode }) {
  const { t } = useTranslation('shell');
  const hasWayOut = out !== undefined;
  // The screens give it its height.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['practice'] = hasWayOut ? 'ends' : 'says';
    return () => void delete dataset['practice'];
  }, [hasWayOut]);
  return (
    <div className="practicebar" role="region" aria-label={t('practice.bar')}>
      <p>{t('practice.bar')}</p>
      {out}
    </div>
  );
}
