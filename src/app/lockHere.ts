// Locks this window: covered first, then everything written, then the keys are gone with the page. What the disk would
// not take is not thrown away: the window stays covered, and asks for the passphrase before it shows anything again.
import * as v from 'valibot';
import { afterPaint } from '../room/afterPaint.ts';
import { changeSession, useSession } from '../room/session.ts';
import { untoldNow, useUntoldForms } from '../room/untold.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { lockVault, type OpenVault } from '../storage/openVault.ts';
import { keepUntold, takeUntold } from '../storage/untold.ts';
import { unlockVault } from '../storage/vault.ts';
import { callWindows } from './lockChannel.ts';
import { keptNow, meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';

const letGo = (vault: OpenVault): void => {
  lockVault(vault);
  location.reload();
};

export async function lockHere(vault: OpenVault): Promise<void> {
  if (useSession.getState().cover === 'locking') return;
  changeSession({ cover: 'locking', lockSoon: false });
  // The cover is painted, and what was typed within this frame is told.
  await new Promise<void>(afterPaint);
  await meetingIsLetGo();
  const state = await keptNow()?.flush();
  if (state?.kind === 'notSaved') return changeSession({ cover: 'unsaved' });
  const untold = untoldNow();
  // A form that the disk will not take was never called saved.
  if (Object.keys(untold).length > 0) await keepUntold(vault, untold).catch(() => undefined);
  letGo(vault);
}

export function lockEveryWindow(vault: OpenVault): void {
  callWindows('lock');
  void lockHere(vault);
}

/** After a person has been told that the newest words are in no place but this window. */
export const lockUnsaved = (vault: OpenVault): void => {
  changeSession({ cover: 'locking' });
  letGo(vault);
};

/** Shows an unsaved meeting again. Null or 'wrongKey', or why the key could not be made. */
export async function showUnsaved({ header }: OpenVault, passphrase: string) {
  try {
    await unlockVault(header, passphrase, argon2InWorker);
    changeSession({ cover: 'none' });
    return null;
  } catch (error) {
    return outcomeOf(error);
  }
}

const forms = v.record(v.string(), v.record(v.string(), v.string()));

/** What stood in a form when the lock came stands there again. */
export async function takeUpUntold(vault: OpenVault): Promise<void> {
  const left = v.safeParse(forms, await takeUntold(vault));
  if (left.success) useUntoldForms.setState(left.output);
}
