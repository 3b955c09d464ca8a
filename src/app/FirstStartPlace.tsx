// A device that is new: shown when the words of keys are here, so that no step of it waits for the network.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../screens/frame/Loading.tsx';
import { FirstStart } from '../screens/start/FirstStart.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { newDeviceOf } from './startOf.ts';
import { useCareWords } from './useCareWords.ts';

export function FirstStartPlace({ onOpen }: { readonly onOpen: (vault: OpenVault) => void }) {
  const { t } = useTranslation(['shell', 'backup', 'home']);
  const device = useMemo(() => newDeviceOf(onOpen), [onOpen]);
  if (useCareWords())
    return (
      <FirstStart
        device={device}
        onTakeUpdate={takeUpdate}
        otherWays={
          <p>
            <LinkButton look="quiet" icon="upload" href="#/kopi">
              {t('backup:restore.anew')}
            </LinkButton>
            <LinkButton look="quiet" icon="people" href="#/oeve">
              {t('home:practise')}
            </LinkButton>
          </p>
        }
      />
    );
  return <Loading />;
}
