// The half-typed forms of this window over a lock: sealed when it comes, and standing as they were when it is unlocked.
// What lies sealed belongs to all windows: a form leaves it when it is told or closed here, and no sooner.
import { type Untold, untoldNow, useUntoldForms } from '../room/untold.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { forgetUntold, keepUntold, takeUntold } from '../storage/untold.ts';

/** As this window found them. */
let taken: Untold = {};
let forgetting: Promise<unknown> = Promise.resolve();

/** What stood in a form when the lock came stands there again. Hands back how to stop. */
export function takeUpUntold(vault: OpenVault): () => void {
  let stopped = false;
  void takeUntold(vault).then((left) => {
    if (stopped) return;
    taken = left;
    // What has been typed meanwhile is newer.
    useUntoldForms.setState((now) => ({ ...left, ...now }));
  });
  const stop = useUntoldForms.subscribe((now, before) => {
    for (const form of Object.keys(before).filter((name) => !(name in now))) {
      const { [form]: lying, ...others } = taken;
      if (!lying) continue;
      taken = others;
      const gone = forgetUntold(vault, form, lying).catch(() => undefined);
      forgetting = Promise.all([forgetting, gone]);
    }
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** A form that the disk will not take was never called saved: never rejects. */
export async function keepUntoldHere(vault: OpenVault): Promise<void> {
  await forgetting;
  const untold = untoldNow();
  if (Object.keys(untold).length > 0) await keepUntold(vault, untold, taken).catch(() => undefined);
}
