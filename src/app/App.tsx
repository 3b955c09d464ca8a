// From a closed device to an open one: first start, unlock, or what stands in the way.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstStart } from '../screens/start/FirstStart.tsx';
import { StartTrouble } from '../screens/start/StartTrouble.tsx';
import { Unlock } from '../screens/start/Unlock.tsx';
import { setUpDevice, unlockDevice } from '../storage/device.ts';
import { lookAtDevice } from '../storage/lookAtDevice.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { proposePassphrase, tooWeak } from '../storage/passphrase.ts';
import { rescueFromCopy } from '../storage/restoreDevice.ts';
import { OpenDevice } from './OpenDevice.tsx';
import { outcomeOf } from './outcomeOf.ts';
import { ReadingHelp } from './ReadingHelp.tsx';
import { takeUpdate } from './serviceWorker.ts';

type Place = 'looking' | Awaited<ReturnType<typeof lookAtDevice>>;

export function App() {
  const { t } = useTranslation('shell');
  const [place, setPlace] = useState<Place>('looking');
  const [vault, setVault] = useState<OpenVault | null>(null);

  useEffect(() => {
    void lookAtDevice().then(setPlace);
  }, []);

  const opening = (open: (passphrase: string) => Promise<OpenVault>) => async (passphrase: string) => {
    try {
      setVault(await open(passphrase));
      return null;
    } catch (error) {
      return outcomeOf(error);
    }
  };

  return (
    <>
      {vault ? (
        <OpenDevice vault={vault} />
      ) : place === 'looking' ? (
        <p className="vh" role="status">
          {t('loading')}
        </p>
      ) : place === 'new' ? (
        <FirstStart
          onTakeUpdate={takeUpdate}
          propose={proposePassphrase}
          tooWeak={tooWeak}
          onSetUp={opening((passphrase) => setUpDevice(passphrase))}
        />
      ) : place === 'locked' ? (
        <Unlock onTakeUpdate={takeUpdate} onUnlock={opening((passphrase) => unlockDevice(passphrase))} />
      ) : (
        <StartTrouble
          onTakeUpdate={takeUpdate}
          trouble={place}
          onRestore={opening((passphrase) => rescueFromCopy(passphrase))}
          onLookAgain={() => void lookAtDevice().then(setPlace)}
        />
      )}
      <ReadingHelp />
    </>
  );
}
