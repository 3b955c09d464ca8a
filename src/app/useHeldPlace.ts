// Private time holds the window on its meeting: until it ends, neither the browser's way back nor an address leads to
// anything else on this computer (R14). So do words that are in no other place than this window.
import { useEffect } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { changeSession, useSession } from '../room/session.ts';
import { heldByWords, meetingOpenNow } from './openNow.ts';

/** Where the window is held, or null when it may go anywhere. */
function heldAt(): string | null {
  const room = meetingOpenNow()?.room;
  const id = room?.phase.getState() === 'inPrivateTime' ? room.settled.getState().id : heldByWords();
  return id === null ? null : `/m/${id}`;
}

/** The place in the address, or the one that holds. */
export const useHeldPlace: typeof useHashLocation = (options) => {
  const [place, go] = useHashLocation(options);
  return [heldAt() ?? place, go];
};

/** Puts the address right again after somebody tried another. */
export function useHeldAddress(): void {
  const [place] = useHashLocation();
  useEffect(() => {
    const held = heldAt();
    if (held === null || held === place) return;
    navigate(held);
    if (heldByWords() !== null) changeSession({ heldHere: useSession.getState().heldHere + 1 });
  }, [place]);
}
