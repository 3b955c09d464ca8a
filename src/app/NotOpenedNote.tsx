// A meeting that does not open: what happened, what is safe, what to do.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../room/device.ts';
import { NotePage } from '../screens/frame/NotePage.tsx';
import { Button } from '../ui/Button.tsx';
import type { StorageErrorCode } from '../storage/storageError.ts';
import type { NotOpened } from './readFacts.ts';

/** What these say of writing is not true of a meeting that cannot be read. */
const unread: Partial<Record<StorageErrorCode, 'olderRow' | 'notReadNow'>> = {
  stale: 'olderRow',
  failed: 'notReadNow',
  full: 'notReadNow',
  timedOut: 'notReadNow',
  badValue: 'notReadNow',
};

export function NotOpenedNote({ reason }: { readonly reason: NotOpened }) {
  const { t } = useTranslation('trouble');
  const device = useDevice();
  const sentence =
    reason.why === 'newer' || reason.why === 'due'
      ? t(reason.why)
      : reason.why === 'disk'
        ? t(unread[reason.code] ?? `code.${reason.code}`)
        : t('damagedMeeting');
  return (
    <NotePage
      title={sentence}
      actions={
        <>
          <Button look="go" onClick={device.goHome}>
            {t('home')}
          </Button>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </>
      }
    >
      {reason.why === 'damaged' && <p className="hint">{t('damagedPart', { where: reason.where })}</p>}
    </NotePage>
  );
}
