// A QR picture: black squares on white in any theme, with the quiet margin a camera needs. Draws, and knows no words.

/** Squares of white on each side, as the standard asks for. */
const quiet = 4;

interface QrPictureProps {
  readonly qr: { readonly size: number; readonly isDark: (x: number, y: number) => boolean };
  /** What it is, for one who cannot see it. */
  readonly label: string;
}

/** Dark squares side by side are one line, so that no seam shows between them. */
function linesOf({ size, isDark }: QrPictureProps['qr']): string {
  const lines: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && isDark(x, y)) x += 1;
      if (x > from) lines.push(`M${from + quiet} ${y + quiet}h${x - from}v1h${from - x}z`);
    }
  }
  return lines.join('');
}

export function QrPicture({ qr, label }: QrPictureProps) {
  const side = qr.size + 2 * quiet;
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="white" />
      <path d={linesOf(qr)} fill="black" />
    </svg>
  );
}
