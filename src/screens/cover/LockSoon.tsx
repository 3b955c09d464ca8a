// One minute before the lock: one calm sentence over the screen, gone as soon as anybody touches anything. It counts
// nothing down.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../room/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import './cover.css';

export function LockSoon() {
  const { t } = useTranslation('shell');
  const soon = useSession((s) => s.lockSoon && s.cover === 'none');
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Above a window that is open, where an ordinary element would lie under it.
    if (soon) card.current?.showPopover();
    else if (card.current?.matches(':popover-open')) card.current.hidePopover();
  }, [soon]);
  return (
    <>
      <p className="vh" role="status">
        {soon && `${t('cover.soon')} ${t('cover.stay')}`}
      </p>
      <div ref={card} popover="manual" className="locksoon" aria-hidden="true">
        <Icon name="lock" />
        <p>
          <strong>{t('cover.soon')}</strong> {t('cover.stay')}
        </p>
      </div>
    </>
  );
}
