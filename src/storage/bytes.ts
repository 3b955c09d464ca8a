// Bytes, and the few texts they are written as. Must never log or keep what passes through.

export type Bytes = Uint8Array<ArrayBuffer>;

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** 128 random bits as 32 hexadecimal digits: says nothing of who or when. */
export const randomId = (): string => toHex(randomBytes(16));

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** As many bytes as one call takes as its arguments. */
const atOnce = 0x80_00;

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    letters += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + atOnce));
  }
  return btoa(letters);
}

/** Throws a DOMException for anything that is not base64. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
