// A meeting that does not open: what happened, what is safe, what to do.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../room/device.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Shell } from '../ui/Shell.tsx';
import type { NotOpened } from './openMeeting.ts';

export function NotOpenedNote({ reason }: { readonly reason: NotOpened }) {
  const { t } = useTranslation(['trouble', 'shell']);
  const device = useDevice();
  const sentence =
    reason.why === 'heldElsewhere'
      ? t('heldElsewhere')
      : reason.why === 'newer'
        ? t('newer')
        : reason.why === 'disk'
          ? t(`code.${reason.code}`)
          : t('damagedMeeting');
  return (
    <Shell skip={t('shell:skip')} mainClass="wrap note" bar={<AppBar homeHref="#/" homeLabel={t('shell:app')} named />}>
      <Heading>{sentence}</Heading>
      {reason.why === 'damaged' && <p className="hint">{t('damagedPart', { where: reason.where })}</p>}
      <p>
        <Button look="go" onClick={device.goHome}>
          {t('home')}
        </Button>{' '}
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </p>
    </Shell>
  );
}
