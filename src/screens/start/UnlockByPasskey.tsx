// The computer's own lock as a second way in, shown only where somebody chose it. Never the only way.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LockedDevice } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { useAsking } from '../frame/useAsking.ts';

export function UnlockByPasskey({ device }: { readonly device: LockedDevice }) {
  const { t } = useTranslation('start');
  const [isThere, setIsThere] = useState(false);
  const { busy, answer, go } = useAsking(device.unlockByPasskey);
  useEffect(() => {
    void device.waysIn().then(({ passkeys }) => setIsThere(passkeys.length > 0));
  }, [device]);

  if (!isThere) return null;
  return (
    <div className="otherway">
      <Button icon="key" aria-disabled={busy} onClick={() => void go()}>
        {t('byPasskey')}
      </Button>
      <p role="status">{answer && t('notByPasskey')}</p>
    </div>
  );
}
