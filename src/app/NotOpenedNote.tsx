// A meeting that does not open: what happened, what is safe, what to do.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../room/device.ts';
import { faultSaid } from '../screens/frame/faultSaid.ts';
import { NotePage } from '../screens/frame/NotePage.tsx';
import { Button } from '../ui/Button.tsx';
import type { NotOpened } from './readFacts.ts';

export function NotOpenedNote({ reason }: { readonly reason: NotOpened }) {
  const { t } = useTranslation('trouble');
  const device = useDevice();
  const sentence =
    reason.why === 'newer' || reason.why === 'due'
      ? t(reason.why)
      : reason.why === 'disk'
        ? t(faultSaid(reason.code))
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
