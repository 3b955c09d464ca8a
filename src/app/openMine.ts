// Opens what a citizen brings to the phone: a picture's digits with their code, or a file. Whatever it is given, it answers.
import { bytesOf } from '../handover/digits.ts';
import { packTakeHome, readTakeHome, readTakeHomeFile } from '../handover/packTakeHome.ts';
import type { Arrived } from '../room/mine.ts';
import type { DeriveKey } from '../storage/keyDerivation.ts';
import { openParcel } from '../storage/parcel.ts';
import { StorageError } from '../storage/storageError.ts';

/** More than the largest picture holds. */
const mostDigits = 8_000;
/** A page of text with its letters and styles is far below this. */
const mostInFile = 5_000_000;

const not = (why: Exclude<Arrived, { ok: true }>['why']): Arrived => ({ ok: false, why });

const whyNot = (error: unknown): Arrived => {
  const code = error instanceof StorageError ? error.code : 'failed';
  if (code === 'tooNew') return not('newer');
  if (code === 'wrongKey') return not('wrongCode');
  return not(code === 'tampered' || code === 'badValue' ? 'damaged' : 'failed');
};

export async function openMineCode(digits: string, code: string, deriveKey: DeriveKey): Promise<Arrived> {
  try {
    if (digits.length > mostDigits) return not('tooLarge');
    const sealed = /^\d+$/u.test(digits) ? bytesOf(digits) : null;
    if (sealed === null) return not('damaged');
    const sheet = await openParcel(sealed, code, deriveKey);
    const read = readTakeHome(sheet);
    return read.ok ? { ok: true, sheet } : not(read.why);
  } catch (error) {
    return whyNot(error);
  }
}

export async function openMineFile(file: Blob): Promise<Arrived> {
  try {
    if (file.size > mostInFile) return not('tooLarge');
    const read = readTakeHomeFile(await file.text());
    return read.ok ? { ok: true, sheet: new Uint8Array(packTakeHome(read.takeHome)) } : not(read.why);
  } catch (error) {
    return whyNot(error);
  }
}
