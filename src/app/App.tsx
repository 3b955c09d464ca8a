// From a closed device to an open one: first start, unlock, or what stands in the way.
import { useEffect, useState } from 'react';
import { loadCareWords } from '../locales/language.ts';
import { Loading } from '../screens/frame/Loading.tsx';
import { StartTrouble } from '../screens/start/StartTrouble.tsx';
import { lookAtDevice } from '../storage/lookAtDevice.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { fetched } from './fetched.tsx';
import { LockedPlace } from './LockedPlace.tsx';
import { outcomeOf } from './outcomeOf.ts';
import { ReadingHelp } from './ReadingHelp.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { saveNewest } from './startOf.ts';
import { useHeldPlace } from './useHeldPlace.ts';

/** Fetched from the first press or key, while the passphrase is typed: the first page is small, and nobody waits for the second. */
const fetchOpenDevice = () => import('./OpenDevice.tsx');
const OpenDevice = fetched(async () => (await fetchOpenDevice()).OpenDevice);
const WipingPlace = fetched(async () => (await import('./WipingPlace.tsx')).WipingPlace, loadCareWords);
const FromBackupPlace = fetched(async () => (await import('./FromBackupPlace.tsx')).FromBackupPlace, loadCareWords);
const FirstStartPlace = fetched(async () => (await import('./FirstStartPlace.tsx')).FirstStartPlace, loadCareWords);

type Place = 'looking' | Awaited<ReturnType<typeof lookAtDevice>>;

export function App() {
  const [place, setPlace] = useState<Place>('looking');
  const [vault, setVault] = useState<OpenVault | null>(null);
  const [at] = useHeldPlace();

  useEffect(() => {
    void lookAtDevice().then(setPlace);
    const signs = new AbortController();
    const begun = () => {
      signs.abort();
      fetchOpenDevice().catch(() => undefined);
    };
    for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, begun, { signal: signs.signal });
    return () => signs.abort();
  }, []);

  const lookAgain = async () => {
    const found = await lookAtDevice();
    setPlace(found);
    return found;
  };

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
        <WipingPlace vault={vault} />
      ) : vault ? (
        <OpenDevice vault={vault} />
      ) : place === 'looking' ? (
        <Loading />
      ) : at === '/kopi' && (place === 'new' || place === 'gone') ? (
        <FromBackupPlace onOpen={setVault} />
      ) : place === 'new' ? (
        <FirstStartPlace onOpen={setVault} />
      ) : place === 'locked' ? (
        <LockedPlace onOpen={setVault} />
      ) : (
        <StartTrouble
          key={place}
          onTakeUpdate={takeUpdate}
          trouble={place}
          onRestore={opening(async (passphrase) =>
            (await import('../storage/restoreDevice.ts')).rescueFromCopy(passphrase),
          )}
          onSaveNewest={saveNewest}
          onLookAgain={lookAgain}
        />
      )}
      <ReadingHelp />
    </>
  );
}
