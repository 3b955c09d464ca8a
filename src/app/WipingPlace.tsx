// "Slet alt på denne computer". It stands beside the open device and not in it: what is deleted takes the device along.
import { WipeEverything } from '../screens/wiping/WipeEverything.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { LockGuard } from './LockGuard.tsx';
import { wiping } from './wipingOf.ts';

/** `vault` is null on a locked device, or where there is none. */
export function WipingPlace({ vault }: { readonly vault: OpenVault | null }) {
  return (
    <>
      <WipeEverything wiping={wiping} />
      {vault && <LockGuard vault={vault} />}
    </>
  );
}
