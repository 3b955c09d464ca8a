// Reads the QR code in a picture (PNG) with zxing, which the app does not use. Its machine code comes from the package, not from a network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What the picture carries; nothing when there is no code in it. */
export async function readPicture(png: Uint8Array): Promise<string | undefined> {
  const [read] = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
  return read?.text;
}
