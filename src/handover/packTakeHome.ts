// What goes home as bytes for the picture and as a block of data in the file, and back again. What comes from outside is
// read strictly: whatever this app would not have written in just that way is 'damaged'. Nothing here throws.
import * as v from 'valibot';
import { anyPersonalNumber } from './anyPersonalNumber.ts';
import { checksum } from './checksum.ts';
import { type TakeHome, takeHome } from './takeHome.ts';
import { fromPlaces, placesOf, takeHomeVersion } from './takeHomePlaces.ts';

export type ReadTakeHome =
  | { readonly ok: true; readonly takeHome: TakeHome }
  | { readonly ok: false; readonly why: 'newer' | 'damaged' };

/** A page of text; the file has its words and its style beside it. */
const mostBytes = 256 * 1024;
const mostLetters = 4 * 1024 * 1024;
const [opens, closes] = ['<script type="application/json" id="step-up">', '</script>'];

const damaged = { ok: false, why: 'damaged' } as const;
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Half a letter cannot be written down: it becomes the sign for a letter that is missing. */
const written = (t: TakeHome): string =>
  JSON.stringify(placesOf(t), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value,
  );

function readWritten(text: string): ReadTakeHome {
  const places = parsed(text);
  if (!Array.isArray(places)) return damaged;
  const version: unknown = places[0];
  if (typeof version === 'number' && Number.isInteger(version) && version > takeHomeVersion) {
    return { ok: false, why: 'newer' };
  }
  const read = v.safeParse(takeHome, fromPlaces(places));
  if (!read.success || written(read.output) !== text || anyPersonalNumber(places)) return damaged;
  return { ok: true, takeHome: read.output };
}

export const packTakeHome = (t: TakeHome): Uint8Array => new TextEncoder().encode(written(t));

export function readTakeHome(bytes: Uint8Array): ReadTakeHome {
  if (bytes.length > mostBytes) return damaged;
  try {
    return readWritten(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return damaged;
  }
}

/** The block of data a file carries beside its words, so that the app can take it in again. */
export function takeHomeBlock(t: TakeHome): string {
  const text = written(t);
  return `${opens}${JSON.stringify([checksum(text), text]).replaceAll('<', String.raw`\u003c`)}${closes}`;
}

export function readTakeHomeFile(html: string): ReadTakeHome {
  if (html.length > mostLetters) return damaged;
  const [, block, ...more] = html.split(opens);
  const end = block?.indexOf(closes) ?? -1;
  if (block === undefined || end < 0 || more.length > 0) return damaged;
  const told = v.safeParse(v.strictTuple([v.string(), v.string()]), parsed(block.slice(0, end)));
  if (!told.success || told.output[1].length > mostBytes) return damaged;
  const [sum, text] = told.output;
  return sum === checksum(text) ? readWritten(text) : damaged;
}
