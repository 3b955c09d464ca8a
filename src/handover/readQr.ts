// Reads a QR picture in what a camera sees or a file shows. Answers with its text, or null when there is none.

export interface Seen {
  readonly width: number;
  readonly height: number;
  /** Four bytes for each point: red, green, blue, and how solid. */
  readonly data: Uint8ClampedArray;
}

/** For a look or two more when the first finds nothing, in milliseconds. */
const patience = 100;

export async function readQr({ width, height, data }: Seen): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: patience });
  } catch {
    return null;
  }
}
