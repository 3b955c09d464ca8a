// A QR picture of what goes home, as small as it can be and never too dense for a phone. Only its maker is fetched late.
import { digitsOf } from './digits.ts';

export interface Qr {
  readonly version: number;
  /** Squares along each side, without the quiet zone. */
  readonly size: number;
  readonly isDark: (x: number, y: number) => boolean;
}

/** Denser than this a phone may not read it from a laptop (docs/qr.md). */
export const densest = 22;
/** More letters than the densest picture holds: no need to try. */
const mostLetters = 3_000;

type Segment = readonly [text: string, mode: 'Byte' | 'Numeric'];

/** One sign for each byte, which is how the maker takes bytes. */
const asBytes = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

async function drawn(segments: readonly Segment[]): Promise<Qr | 'tooLong'> {
  if (segments.reduce((sum, [text]) => sum + text.length, 0) > mostLetters) return 'tooLong';
  const { default: qrcode } = await import('qrcode-generator');
  // Zero is the smallest that holds it; more than the largest cannot come, after the look at the length above.
  const made = qrcode(0, 'L');
  for (const [text, mode] of segments) made.addData(text, mode);
  try {
    made.make();
  } catch {
    return 'tooLong';
  }
  const size = made.getModuleCount();
  const version = (size - 17) / 4;
  return version > densest ? 'tooLong' : { version, size, isDark: (x, y) => made.isDark(y, x) };
}

/** The address of the citizen's page with the sealed parcel behind the '#', which no browser sends to anybody. */
export const phoneQr = (address: string, sealed: Uint8Array): Promise<Qr | 'tooLong'> =>
  drawn([
    [asBytes(`${address}#/mit/`), 'Byte'],
    [digitsOf(sealed), 'Numeric'],
  ]);

/** Plain text, for a phone that cannot reach this app and for a reply. */
export const textQr = (text: string): Promise<Qr | 'tooLong'> => drawn([[asBytes(text), 'Byte']]);
