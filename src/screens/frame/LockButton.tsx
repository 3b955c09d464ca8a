// The lock of the open device, in the bar of every page.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';

/** `named` where there is room for the word beside the picture. */
export function LockButton({ named = false }: { readonly named?: boolean }) {
  const { t } = useTranslation('shell');
  const device = useDevice();
  return (
    <Button icon="lock" iconOnly={!named} onClick={device.lock}>
      {t('lock')}
    </Button>
  );
}
