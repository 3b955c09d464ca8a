// The curtain as it stands now: covered by hand, locking, or a lock that waits for words the disk did not take.
import { useTranslation } from 'react-i18next';
import { useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Curtain } from './Curtain.tsx';
import { NotSaved, type NotSavedProps } from './NotSaved.tsx';

interface CoveredProps {
  readonly onShow: () => void;
  /** Not where there is nothing to lock. */
  readonly onLock?: () => void;
  readonly notSaved?: NotSavedProps;
}

export function Covered({ onShow, onLock, notSaved }: CoveredProps) {
  const { t } = useTranslation('shell');
  const cover = useSession((s) => s.cover);
  if (cover === 'none') return null;
  if (cover === 'unsaved' && notSaved)
    return (
      <Curtain title={t('cover.unsaved')}>
        <NotSaved {...notSaved} />
      </Curtain>
    );
  if (cover === 'locking')
    return (
      <Curtain title={t('cover.locking')}>
        <p>{t('cover.lockingHow')}</p>
      </Curtain>
    );
  return (
    <Curtain title={t('cover.title')}>
      <p>{t('cover.how')}</p>
      <div className="presses">
        <Button look="go" big icon="eye" onClick={onShow}>
          {t('cover.show')}
        </Button>
        {onLock && (
          <Button big icon="lock" onClick={onLock}>
            {t('lock')}
          </Button>
        )}
      </div>
    </Curtain>
  );
}
