import { describe, expect, test } from 'vitest';
import { threeShifts } from '../../src/app/threeShifts.ts';

const shift = { type: 'keydown', key: 'Shift' };
/** Which of the presses was the one that covers. */
const covers = (...presses: readonly Parameters<ReturnType<typeof threeShifts>>[0][]): readonly number[] => {
  const third = threeShifts();
  return presses.flatMap((press, at) => (third(press) ? [at] : []));
};
const at = (...times: readonly number[]) => times.map((timeStamp) => ({ ...shift, timeStamp }));

describe('Shift three times', () => {
  test('within a second covers, at the third', () => {
    expect(covers(...at(0, 300, 600))).toEqual([2]);
    expect(covers(...at(0, 500, 1000))).toEqual([2]);
  });

  test('slower than that does not, however often', () => {
    expect(covers(...at(0, 600, 1200, 1800, 2400))).toEqual([]);
  });

  test('a slow press before three quick ones takes nothing from them', () => {
    expect(covers(...at(0, 2000, 2200, 2400))).toEqual([3]);
  });

  test('once more needs three more', () => {
    expect(covers(...at(0, 100, 200, 300, 400))).toEqual([2]);
    expect(covers(...at(0, 100, 200, 300, 400, 500))).toEqual([2, 5]);
  });

  test('a capital letter, a press with the mouse or another key in between is writing, not hiding', () => {
    const [one, two, three] = at(0, 100, 200);
    for (const between of [
      { type: 'keydown', key: 'M', timeStamp: 150 },
      { type: 'pointerdown', timeStamp: 150 },
      { ...shift, ctrlKey: true, timeStamp: 150 },
    ])
      expect(covers(one!, two!, between, three!)).toEqual([]);
  });

  test('a Shift that is held down counts once', () => {
    const held = { ...shift, repeat: true };
    expect(covers(...at(0), { ...held, timeStamp: 500 }, { ...held, timeStamp: 530 }, ...at(560))).toEqual([]);
  });
});
