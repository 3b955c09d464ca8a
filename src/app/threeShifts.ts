// Shift three times within a second, and nothing in between: the quick way to cover every screen. It writes nothing,
// so it works inside fields too.

type Press = Pick<KeyboardEvent, 'type' | 'timeStamp'> &
  Partial<Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>>;

const within = 1000;

/** Is told of each key and press that goes down, and answers whether it was the third. */
export function threeShifts(): (press: Press) => boolean {
  let presses: readonly number[] = [];
  return ({ type, key, repeat, ctrlKey, altKey, metaKey, timeStamp }) => {
    if (type === 'keydown' && key === 'Shift' && repeat) return false;
    if (type !== 'keydown' || key !== 'Shift' || ctrlKey || altKey || metaKey) {
      presses = [];
      return false;
    }
    presses = [...presses.filter((at) => timeStamp - at <= within), timeStamp];
    if (presses.length < 3) return false;
    presses = [];
    return true;
  };
}
