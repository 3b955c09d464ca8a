// Where the four legs of the drawn chair stand, and what each shape does to them. Numbers only.

/** How a leg is drawn. Shape alone tells them apart: crack, tilt and arcs, small tilt, straight, with a foot, dotted. */
export type LegShape = 'broken' | 'wobblesMuch' | 'wobbles' | 'stands' | 'firm' | 'unspoken';

interface LegDrawing {
  readonly pieces: readonly { readonly d: string; readonly transform?: string }[];
  readonly arcs: readonly string[];
  readonly floor: { readonly cx: number; readonly cy: number; readonly rx: number };
  readonly wire: string;
}

interface Place {
  readonly top: readonly [number, number];
  readonly foot: readonly [number, number];
  readonly floor: number;
  readonly shadow: number;
  readonly wire: string;
  readonly shakeAt: readonly [number, number];
  /** Mirrored about the middle of the chair, x = 210. */
  readonly mirrored: boolean;
}

const seatLine = 286;
const front = { top: [86, 119], foot: [88, 105], floor: 408, shadow: 26, shakeAt: [59.4, 366] } as const;
const back = { top: [141, 164], foot: [147, 159], floor: 376, shadow: 19, shakeAt: [131, 346] } as const;

const places: readonly Place[] = [
  { ...front, wire: 'M96 418C96 448-19 432-19 466', mirrored: false },
  { ...back, wire: 'M153 386C153 432 133 432 133 466', mirrored: false },
  { ...back, wire: 'M267 386C267 432 287 432 287 466', mirrored: true },
  { ...front, wire: 'M324 418C324 448 439 432 439 466', mirrored: true },
];

const tilt: Readonly<Partial<Record<LegShape, { readonly degrees: number; readonly short: number }>>> = {
  wobbles: { degrees: 3, short: 7 },
  wobblesMuch: { degrees: 7, short: 16 },
};

/** Where each leg's room begins along the seat; the last number is where the last one's ends. */
const rooms = [10, 122, 210, 298, 410] as const;

/** The room a drawn leg is pressed in: all there is below the seat, shared out among the four. */
export function legArea(at: number) {
  const [from, to] = [rooms[at] ?? 0, rooms[at + 1] ?? 0];
  return { x: from, y: seatLine + 5, width: to - from, height: 132 };
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

export function drawLeg(at: number, shape: LegShape): LegDrawing | undefined {
  const place = places[at];
  if (!place) return undefined;
  const middle = (place.foot[0] + place.foot[1]) / 2;
  return {
    pieces: piecesOf(place, shape),
    arcs: arcsOf(place, shape),
    floor: { cx: place.mirrored ? 420 - middle : middle, cy: place.floor + 3, rx: place.shadow },
    wire: place.wire,
  };
}

function piecesOf(place: Place, shape: LegShape): LegDrawing['pieces'] {
  if (shape === 'broken') return brokenPieces(place);
  const { degrees, short } = tilt[shape] ?? { degrees: 0, short: 0 };
  const floor = place.floor - short;
  const leg = polygon(place, [
    [place.top[0], seatLine],
    [place.top[1], seatLine],
    [place.foot[1], floor],
    [place.foot[0], floor],
  ]);
  const pivot = (place.top[0] + place.top[1]) / 2;
  if (degrees) return [{ d: leg, transform: turn(place, degrees, pivot, seatLine) }];
  if (shape !== 'firm') return [{ d: leg }];
  const [start, end] = [place.foot[0] - 7, place.foot[1] + 7];
  const foot = polygon(place, [
    [start + 3, floor - 10],
    [end - 3, floor - 10],
    [end, floor],
    [start, floor],
  ]);
  return [{ d: leg }, { d: foot }];
}

function brokenPieces(place: Place): LegDrawing['pieces'] {
  const height = place.floor - seatLine;
  const y = seatLine + height * 0.42;
  const left = mix(place.top[0], place.foot[0], 0.42);
  const right = mix(place.top[1], place.foot[1], 0.42);
  const crack = (drop: number): readonly (readonly [number, number])[] => [
    [right, y + drop - 6],
    [mix(left, right, 0.66), y + drop + 7],
    [mix(left, right, 0.36), y + drop - 7],
    [left, y + drop + 5],
  ];
  const stump = polygon(place, [[place.top[0], seatLine], [place.top[1], seatLine], ...crack(0)]);
  const rest = polygon(place, [
    ...crack(9).toReversed(),
    [place.foot[1], place.floor - 10],
    [place.foot[0], place.floor - 10],
  ]);
  return [{ d: stump }, { d: rest, transform: turn(place, 13, (left + right) / 2, y + 9) }];
}

function arcsOf(place: Place, shape: LegShape): readonly string[] {
  const count = shape === 'wobbles' ? 1 : shape === 'wobblesMuch' || shape === 'broken' ? 2 : 0;
  const [x, y] = place.shakeAt;
  const out = place.mirrored ? 1 : -1;
  const at = (distance: number) => (place.mirrored ? 420 - x + distance : x - distance);
  const size = place.floor === front.floor ? 1 : 0.72;
  return [
    `M${at(0)} ${y}q${out * 7 * size} ${11 * size} 0 ${22 * size}`,
    `M${at(10 * size)} ${y - 4 * size}q${out * 10 * size} ${15 * size} 0 ${30 * size}`,
  ].slice(0, count);
}

function polygon(place: Place, points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${place.mirrored ? 420 - x : x} ${y}`).join('L')}Z`;
}

function turn(place: Place, degrees: number, x: number, y: number): string {
  return place.mirrored ? `rotate(${-degrees} ${420 - x} ${y})` : `rotate(${degrees} ${x} ${y})`;
}
