// The banner that stays while something is not saved: what happened, what is safe, what to do.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { useSession } from '../../room/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { HeldHere } from './HeldHere.tsx';

export function WriteTrouble() {
  const { t } = useTranslation('trouble');
  const device = useDevice();
  const trouble = useSession((s) => s.trouble);
  if (!trouble) return null;
  return (
    <Banner
      kind="alert"
      icon="warning"
      actions={
        <>
          <Button icon="download" onClick={() => void device.saveRescueFile()}>
            {t('saveFile')}
          </Button>
          <Button onClick={() => void device.tryAgain()}>{t('tryAgain')}</Button>
        </>
      }
    >
      {t(`code.${trouble}`)}
      <HeldHere />
    </Banner>
  );
}
