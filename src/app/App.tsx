// From a closed device to an open one: first start, unlock, or what stands in the way.
import { lazy, Suspense, useEffect, useState } from 'react';
import { Loading } from '../screens/frame/Loading.tsx';
import { StartTrouble } from '../screens/start/StartTrouble.tsx';
import { lookAtDevice } from '../storage/lookAtDevice.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { LockedPlace } from './LockedPlace.tsx';
import { outcomeOf } from './outcomeOf.ts';
import { ReadingHelp } from './ReadingHelp.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { saveNewest } from './startOf.ts';
import { useHeldPlace } from './useHeldPlace.ts';

/** Fetched while somebody types the passphrase: the first page is small, and nobody waits for the second. */
const fetchOpenDevice = () => import('./OpenDevice.tsx');
const OpenDevice = lazy(async () => ({ default: (await fetchOpenDevice()).OpenDevice }));
const WipingPlace = lazy(async () => ({ default: (await import('./WipingPlace.tsx')).WipingPlace }));
const FromBackupPlace = lazy(async () => ({ default: (await import('./FromBackupPlace.tsx')).FromBackupPlace }));
const FirstStartPlace = lazy(async () => ({ default: (await import('./FirstStartPlace.tsx')).FirstStartPlace }));

type Place = 'looking' | Awaited<ReturnType<typeof lookAtDevice>>;

export function App() {
  const [place, setPlace] = useState<Place>('looking');
  const [vault, setVault] = useState<OpenVault | null>(null);
  const [at] = useHeldPlace();

  useEffect(() => {
    void lookAtDevice().then(setPlace);
    fetchOpenDevice().catch(() => undefined);
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
      {at === '/slet' ? (
        <Suspense>
          <WipingPlace vault={vault} />
        </Suspense>
      ) : vault ? (
        <Suspense>
          <OpenDevice vault={vault} />
        </Suspense>
      ) : place === 'looking' ? (
        <Loading />
      ) : at === '/kopi' && (place === 'new' || place === 'gone') ? (
        <Suspense>
          <FromBackupPlace onOpen={setVault} />
        </Suspense>
      ) : place === 'new' ? (
        <Suspense>
          <FirstStartPlace onOpen={setVault} />
        </Suspense>
      ) : place === 'locked' ? (
        <LockedPlace onOpen={setVault} />
      ) : (
        <StartTrouble
          onTakeUpdate={takeUpdate}
          trouble={place}
          onRestore={opening(async (passphrase) =>
            (await import('../storage/restoreDevice.ts')).rescueFromCopy(passphrase),
          )}
          onSaveNewest={saveNewest}
          onLookAgain={() => void lookAtDevice().then(setPlace)}
        />
      )}
      <ReadingHelp />
    </>
  );
}
