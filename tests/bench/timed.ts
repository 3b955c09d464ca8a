// How long something takes, in the browser itself: many rounds, the first of them thrown away.

/** `batch` works are timed as one, where one alone is shorter than the browser's clock can tell. In order, shortest first. */
export async function timed(work: (round: number) => unknown, batch = 1, rounds = 200): Promise<readonly number[]> {
  const times: number[] = [];
  const thrownAway = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + thrownAway; round += 1) {
    const from = performance.now();
    for (let n = 0; n < batch; n += 1) await work(round * batch + n);
    if (round >= thrownAway) times.push((performance.now() - from) / batch);
  }
  return times.toSorted((one, other) => one - other);
}

export const at = (times: readonly number[], part: number): number => times[Math.floor(times.length * part)] ?? 0;
