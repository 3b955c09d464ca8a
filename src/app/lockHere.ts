// Locks this window: covered first, then everything written, then the keys are gone with the page. What the disk would
// not take is not thrown away: the window stays covered, and asks for the passphrase before it shows anything again.
import { afterPaint } from '../room/afterPaint.ts';
import { changeSession, useSession } from '../room/session.ts';
import { argon2InWorker } from '../storage/argon2InWorker.ts';
import { lockVault, type OpenVault } from '../storage/openVault.ts';
import { unlockVault } from '../storage/vault.ts';
import { callWindows } from './lockChannel.ts';
import { everythingIsWritten, giveUpWords } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { keepUntoldHere } from './untoldHere.ts';

const letGo = (vault: OpenVault): void => {
  lockVault(vault);
  location.reload();
};

export async function lockHere(vault: OpenVault): Promise<void> {
  if (useSession.getState().cover === 'locking') return;
  changeSession({ cover: 'locking', lockSoon: false });
  // The cover is painted, and what was typed within this frame is told.
  await new Promise<void>(afterPaint);
  const state = await everythingIsWritten();
  if (state?.kind === 'notSaved') return changeSession({ cover: 'unsaved' });
  await keepUntoldHere(vault);
  letGo(vault);
}

export function lockEveryWindow(vault: OpenVault): void {
  callWindows('lock');
  void lockHere(vault);
}

/** After a person has been told that the newest words are in no place but this window. */
export const lockUnsaved = (vault: OpenVault): void => {
  changeSession({ cover: 'locking' });
  giveUpWords();
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
