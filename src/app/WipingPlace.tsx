// "Slet alt på denne computer". It stands beside the open device and not in it: what is deleted takes the device along.
import { useTranslation } from 'react-i18next';
import { WipeEverything } from '../screens/wiping/WipeEverything.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { LockGuard } from './LockGuard.tsx';
import { useCareWords } from './useCareWords.ts';
import { wiping } from './wipingOf.ts';

/** `vault` is null on a locked device, or where there is none. */
export function WipingPlace({ vault }: { readonly vault: OpenVault | null }) {
  const { t } = useTranslation('shell');
  const wordsAreHere = useCareWords();
  return (
    <>
      {wordsAreHere ? (
        <WipeEverything wiping={wiping} />
      ) : (
        <p className="vh" role="status">
          {t('loading')}
        </p>
      )}
      {vault && <LockGuard vault={vault} />}
    </>
  );
}
