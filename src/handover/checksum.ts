// CRC-32, so that a text that was cut or changed on its way is not taken for what was sent. Guards against accidents only.
import { inLetters } from './tag.ts';

export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~sum >>> 0;
}

/** Of the text in UTF-8, as eight letters from a to p. */
export const checksum = (text: string): string => inLetters(crc32(new TextEncoder().encode(text)));
