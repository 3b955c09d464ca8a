// What a citizen takes home, as bytes sealed under a short code: an address or a picture that carries it tells nothing.
// The key is slow to make from eight digits and new for each parcel, so one nonce serves for all.
import { type Bytes, randomBytes } from './bytes.ts';
import { type DeriveKey, freshKdf, type Kdf, usualCost } from './keyDerivation.ts';
import { StorageError } from './storageError.ts';

const version = 1;
const saltBytes = 16;
const tagBytes = 16;
/** What comes out of a parcel is a page of text. More than this is no parcel of ours. */
const mostInside = 256 * 1024;

const label = new TextEncoder().encode('stepup/1/parcel');
const sealing = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: label };

/** Eight digits, each as likely as any other. */
export const newCode = (): string => {
  const numbers = new Uint32Array(randomBytes(4).buffer);
  const [drawn = 0] = numbers;
  // Above the last whole hundred million some codes would be likelier than others.
  return drawn < 4_200_000_000 ? String(drawn % 100_000_000).padStart(8, '0') : newCode();
};

/** The digits of a code however they were typed: with spaces, as it is read aloud. */
export const codeDigits = (typed: string): string => typed.replaceAll(/\D/g, '');

const through = async (bytes: Bytes, way: CompressionStream | DecompressionStream, most: number): Promise<Bytes> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(way).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new StorageError('badValue');
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
};

const keyOf = async (code: string, salt: Bytes, deriveKey: DeriveKey): Promise<CryptoKey> => {
  const kdf: Kdf = { ...freshKdf(usualCost), salt };
  const raw = await deriveKey(codeDigits(code), kdf);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
};

/** Packed and sealed: version, salt, ciphertext with its tag. Rejects with 'badValue' above 256 KiB. */
export const sealParcel = async (
  plain: Uint8Array,
  deriveKey: DeriveKey,
): Promise<{ readonly sealed: Bytes; readonly code: string }> => {
  if (plain.length > mostInside) throw new StorageError('badValue');
  const code = newCode();
  const salt = randomBytes(saltBytes);
  const packed = await through(new Uint8Array(plain), new CompressionStream('deflate-raw'), mostInside);
  const ct = new Uint8Array(await crypto.subtle.encrypt(sealing, await keyOf(code, salt, deriveKey), packed));
  return { sealed: new Uint8Array([version, ...salt, ...ct]), code };
};

/**
 * What was sealed. Rejects with 'tooNew' for a parcel of a later edition, with 'tampered' for anything that is none of
 * ours or was cut short, and with 'wrongKey' when the code does not open it: a wrong code and a changed byte look alike.
 */
export const openParcel = async (sealed: Uint8Array, code: string, deriveKey: DeriveKey): Promise<Bytes> => {
  if ((sealed[0] ?? 0) > version) throw new StorageError('tooNew');
  if (sealed[0] !== version || sealed.length <= 1 + saltBytes + tagBytes) throw new StorageError('tampered');
  const salt = new Uint8Array(sealed.subarray(1, 1 + saltBytes));
  const key = await keyOf(code, salt, deriveKey);
  const packed = await crypto.subtle
    .decrypt(sealing, key, new Uint8Array(sealed.subarray(1 + saltBytes)))
    .catch(() => undefined);
  if (packed === undefined) throw new StorageError('wrongKey');
  return through(new Uint8Array(packed), new DecompressionStream('deflate-raw'), mostInside).catch(() => {
    throw new StorageError('tampered');
  });
};
