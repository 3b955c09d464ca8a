// A picture as points of colour, the way a camera or a screenshot gives it.
import type { Qr } from '../../src/handover/qr.ts';
import type { Seen } from '../../src/handover/readQr.ts';

/** So many points for each square, and the quiet margin round it. */
export function pointsOf({ size, isDark }: Pick<Qr, 'size' | 'isDark'>, scale = 3, quiet = 4): Seen {
  const side = (size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
      const inside = Math.min(column, row) >= 0 && Math.max(column, row) < size;
      if (inside && isDark(column, row)) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}
