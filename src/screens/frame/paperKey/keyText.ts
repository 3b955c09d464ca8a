// The key on paper as people see it: groups with a number each. Forgiving reading is the device's own matter.

export const groupsOf = (key: string): readonly string[] => key.split('-');

/** Two different groups among so many (1 is the first), in order: the ones to be read from the paper. */
export function twoPlaces(among: number): readonly [number, number] {
  const first = Math.floor(Math.random() * among);
  const second = (first + 1 + Math.floor(Math.random() * (among - 1))) % among;
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1];
}
