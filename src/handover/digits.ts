// Bytes as decimal digits: a picture holds digits in two thirds of the room of letters. Two bytes of a checksum go along,
// so digits that were cut or changed are nobody's.
import { crc32 } from './checksum.ts';

/** What the largest of all pictures could hold. */
const mostDigits = 7_089;
const first = 1;

const check = (bytes: Uint8Array): readonly [number, number] => {
  const sum = crc32(bytes);
  return [(sum >>> 8) & 255, sum & 255];
};

export function digitsOf(bytes: Uint8Array): string {
  const all = [first, ...bytes, ...check(bytes)];
  return BigInt(`0x${all.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`).toString();
}

/** The bytes again; null for whatever `digitsOf` did not write. */
export function bytesOf(digits: string): Uint8Array | null {
  if (digits.length > mostDigits || !/^[1-9]\d*$/.test(digits)) return null;
  const hex = BigInt(digits).toString(16);
  if (hex.length % 2 === 0 || !hex.startsWith(String(first))) return null;
  const all = Uint8Array.from({ length: (hex.length - 1) / 2 }, (_, at) =>
    Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16),
  );
  if (all.length < 2) return null;
  const bytes = all.slice(0, -2);
  const [high, low] = check(bytes);
  return all.at(-2) === high && all.at(-1) === low ? bytes : null;
}
