// The one meeting this window has open, so that locking and saving a file can reach it from anywhere.
import type { OpenedMeeting } from './keptOpen.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import type { WriteState } from '../storage/keptWritten.ts';
import type { TableOfRoom } from './tableOfRoom.ts';

type OpenNow = OpenedMeeting & { readonly table: TableOfRoom };

let openNow: OpenNow | null = null;

export const meetingOpenNow = (): OpenNow | null => openNow;
export const setMeetingOpenNow = (opened: OpenNow | null): void => {
  openNow = opened;
};

let unsaved: { readonly kept: KeptMeeting; readonly id: string | null } | null = null;

/**
 * A meeting that is not written here any more, as long as words of it are nowhere but in this window. `id` is the
 * meeting's when its own page can show them.
 */
export const setUnsavedNow = (kept: KeptMeeting | null, id: string | null = null): void => {
  unsaved = kept && { kept, id };
};

/** The meeting that is being let go of: its words are reached until the disk has answered. */
let leaving: KeptMeeting | null = null;

/** What is written, or waits to be, for the meeting on the screen or the one that was there. */
export const keptNow = (): KeptMeeting | null => openNow?.kept ?? unsaved?.kept ?? leaving;

/** The meeting whose page is the only place where these words are, by id; null when there is none. */
export function heldByWords(): string | null {
  const room = openNow?.room;
  return wordsAreOnlyHere() ? (room?.settled.getState().id ?? unsaved?.id ?? null) : null;
}

let wordsWereGiven = false;

/** A person was told and goes all the same, or has deleted everything: from now on nothing is held. */
export const giveUpWords = (): void => {
  wordsWereGiven = true;
};

/** The disk has refused words, and they are in no file: they go with this window. */
export function wordsAreOnlyHere(): boolean {
  const kept = keptNow();
  return !wordsWereGiven && kept?.state().kind === 'notSaved' && !kept.mayGo();
}

let lettingGo: Promise<unknown> = Promise.resolve();

/** The meeting that was open is written to the end and let go; until then the disk may not have its last words. */
export const meetingIsLetGo = (): Promise<unknown> => lettingGo;
export const setLettingGo = (closing: Promise<unknown>, kept: KeptMeeting | null): void => {
  leaving = kept;
  const gone: Promise<unknown> = closing
    .catch(() => undefined)
    .then(() => {
      if (lettingGo === gone) leaving = null;
    });
  lettingGo = gone;
};

/** Everything told here is on the disk, or the state says why not. Somebody may let go of the meeting meanwhile. */
export async function everythingIsWritten(): Promise<WriteState | undefined> {
  for (;;) {
    const closing = lettingGo;
    // oxlint-disable-next-line no-await-in-loop
    await closing;
    // oxlint-disable-next-line no-await-in-loop
    const state = await keptNow()?.flush();
    if (closing === lettingGo) return state;
  }
}
