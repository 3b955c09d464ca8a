// Which rows of a long list are near the window, in groups, and how high the others are taken to be. It is told what was
// measured and touches no page itself.

/** Rows come and go this many together. */
export const together = 20;
/** Until one has been seen, in CSS pixels. */
const usualRow = 67;

export interface ListWindow {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Of one row on an average, by group. */
  readonly heights: ReadonlyMap<number, number>;
}

/** The list as it lies in the window now. */
export interface Measured {
  readonly top: number;
  readonly width: number;
  readonly windowHeight: number;
  readonly heights: ReadonlyMap<number, number>;
}

export const atFirst: ListWindow = { from: 0, to: 2, width: 0, heights: new Map() };

const groupsOf = (rows: number): number => Math.ceil(rows / together);

const heightOf = (heights: ReadonlyMap<number, number>, group: number, rows: number): number => {
  const [some = usualRow] = heights.values();
  return (heights.get(group) ?? some) * Math.min(together, rows - group * together);
};

/** From the group `from` until `to`, in CSS pixels. */
export const roomBetween = ({ heights }: ListWindow, from: number, to: number, rows: number): number => {
  let room = 0;
  for (let group = from; group < to; group += 1) room += heightOf(heights, group, rows);
  return room;
};

/** What is drawn: near the window, round the row that has the focus, and the last, which is reached from below. */
export const drawnGroups = ({ from, to }: ListWindow, rows: number, focused: number | null): readonly number[] => {
  const last = groupsOf(rows) - 1;
  const begin = Math.min(from, Math.max(0, last - 1));
  const isDrawn = (group: number) =>
    (group >= begin && group < to) || group === last || (focused !== null && Math.abs(group - focused) <= 1);
  return Array.from({ length: last + 1 }, (_, group) => group).filter(isDrawn);
};

/** The same object when nothing has moved. A window's height above and below is near. */
export function movedTo(before: ListWindow, { top, width, windowHeight, heights }: Measured, rows: number): ListWindow {
  const isNew = width !== before.width || [...heights].some(([group, height]) => before.heights.get(group) !== height);
  const known = isNew ? new Map([...(width === before.width ? before.heights : []), ...heights]) : before.heights;
  const groups = groupsOf(rows);
  let [edge, from, to] = [top, groups, 0];
  for (let group = 0; group < groups && edge <= 2 * windowHeight; group += 1) {
    const above = edge;
    edge += heightOf(known, group, rows);
    if (edge < -windowHeight || above > 2 * windowHeight) continue;
    from = Math.min(from, group);
    to = group + 1;
  }
  if (to === 0) [from, to] = [before.from, before.to];
  return !isNew && from === before.from && to === before.to ? before : { from, to, width, heights: known };
}
