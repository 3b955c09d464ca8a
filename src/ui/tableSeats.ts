// Who sits where round the table: both sides filled from the citizen's end, the rest at the foot.

interface Seat {
  readonly side: 'start' | 'end' | 'foot';
  /** Counted from the citizen's end, or from the start side at the foot. */
  readonly row: number;
}

/** One seat per person besides the citizen, dealt start, end, start, end ... so the first two sit next to the citizen. */
export function tableSeats(people: number): readonly Seat[] {
  const foot = people < 3 ? 0 : people % 2 === 1 ? 1 : people > 7 ? 2 : 0;
  const sides = people - foot;
  return Array.from({ length: people }, (_, at): Seat => {
    if (at >= sides) return { side: 'foot', row: at - sides };
    return { side: at % 2 === 0 ? 'start' : 'end', row: Math.floor(at / 2) };
  });
}
