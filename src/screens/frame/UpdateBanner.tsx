// A newer version has come and waits for a yes. It never comes while a meeting is open in any window.
import { useTranslation } from 'react-i18next';
import type { Device } from '../../room/device.ts';
import { useSession } from '../../room/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useAsking } from './useAsking.ts';

export function UpdateBanner({ onTake }: { readonly onTake: Device['takeUpdate'] }) {
  const { t } = useTranslation('shell');
  const waiting = useSession((s) => s.updateWaiting);
  const { answer, busy, go } = useAsking(onTake);
  if (!waiting) return null;
  const said = answer === 'meetingOpen' ? 'updateLater' : answer === 'notYet' ? 'updateSlow' : 'update';
  return (
    <Banner
      actions={
        <Button lacking={busy} onClick={() => void go()}>
          {t('updateNow')}
        </Button>
      }
    >
      {t(busy ? 'updating' : said)}
    </Banner>
  );
}
