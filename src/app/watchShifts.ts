// Listens for Shift three times in this window, whatever has the focus.
import { useSession } from '../room/session.ts';
import { threeShifts } from './threeShifts.ts';

/** Not while the keys of one press are switched off. Answers how to stop. */
export function watchShifts(cover: () => void): () => void {
  const third = threeShifts();
  const press = (event: KeyboardEvent | PointerEvent) => {
    if (third(event) && useSession.getState().singleKeys) cover();
  };
  addEventListener('keydown', press, true);
  addEventListener('pointerdown', press, true);
  return () => {
    removeEventListener('keydown', press, true);
    removeEventListener('pointerdown', press, true);
  };
}
