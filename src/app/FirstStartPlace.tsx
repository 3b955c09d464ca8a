// A device that is new. The words of keys come along, so that no step of it waits for the network.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstStart } from '../screens/start/FirstStart.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { newDeviceOf } from './startOf.ts';

export function FirstStartPlace({ onOpen }: { readonly onOpen: (vault: OpenVault) => void }) {
  const { t } = useTranslation(['shell', 'backup', 'home']);
  const device = useMemo(() => newDeviceOf(onOpen), [onOpen]);
  return (
    <FirstStart
      device={device}
      onTakeUpdate={takeUpdate}
      otherWays={
        <p>
          <LinkButton icon="people" href="#/oeve">
            {t('home:practise')}
          </LinkButton>{' '}
          <LinkButton look="quiet" icon="upload" href="#/kopi">
            {t('backup:restore.anew')}
          </LinkButton>
        </p>
      }
    />
  );
}
