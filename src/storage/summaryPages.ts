// Many summaries sealed as one: the list is read from these pages, and from the rows only what is newer.
// A cache and never the truth: made from the rows, dropped by anybody at any time, and believed only where no row says more.
import { randomBytes, randomId } from './bytes.ts';
import type { Database } from './database.ts';
import { fromPaddedJson, toPaddedJson } from './paddedJson.ts';
import type { VaultKeys } from './vault.ts';

/** A meeting in the list, with the revision and the order of writing of the row it was read from. */
export interface Known<S> {
  readonly id: string;
  readonly rev: number;
  readonly gen: number;
  readonly summary: S;
}

/** What the pages hold: every row up to `gen`, on pages `firstPage` and on. None while they are being written. */
export interface Top {
  readonly p: 0;
  readonly stamp: string;
  readonly gen: number;
  readonly pages: number;
}

export interface SealedPage {
  readonly p: number;
  readonly iv: Uint8Array;
  readonly ct: Uint8Array;
}

/** What is seen first stands twice: on the front page, and on a page of its own. */
export const frontPage = 1;
export const firstPage = 2;
export const onAPage = 512;
const bucket = 4096;

const sealing = ({ vaultId }: VaultKeys, p: number, iv: BufferSource): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`stepup/1|${vaultId}|pages|${p}`),
});

export const newTop = (gen: number, pages: number): Top => ({ p: 0, stamp: randomId(), gen, pages });

export const readTop = (row: unknown): Top | null => {
  if (typeof row !== 'object' || row === null) return null;
  const { p, stamp, gen, pages } = row as Record<string, unknown>;
  const isTop = p === 0 && typeof stamp === 'string' && Number.isSafeInteger(gen) && Number.isSafeInteger(pages);
  return isTop ? { p, stamp, gen: Number(gen), pages: Number(pages) } : null;
};

export const sealPage = async (keys: VaultKeys, p: number, known: readonly Known<unknown>[]): Promise<SealedPage> => {
  const iv = randomBytes(12);
  const entries = known.map(({ id, rev, gen, summary }) => [id, rev, gen, summary]);
  const ct = await crypto.subtle.encrypt(sealing(keys, p, iv), keys.index, toPaddedJson(entries, bucket));
  return { p, iv, ct: new Uint8Array(ct) };
};

const entry = <S>(written: unknown, read: (summary: unknown) => S | null): Known<S> | null => {
  if (!Array.isArray(written)) return null;
  const [id, rev, gen, value] = written as readonly unknown[];
  const summary = read(value);
  const isEntry = typeof id === 'string' && typeof rev === 'number' && typeof gen === 'number' && summary !== null;
  return isEntry ? { id, rev, gen, summary } : null;
};

/** Null for anything that cannot be used as it is: then the rows are asked. */
export const openPage = async <S>(
  keys: VaultKeys,
  row: unknown,
  read: (summary: unknown) => S | null,
): Promise<readonly Known<S>[] | null> => {
  try {
    const { p, iv, ct } = row as { p: number; iv: Uint8Array<ArrayBuffer>; ct: Uint8Array<ArrayBuffer> };
    const written = fromPaddedJson(new Uint8Array(await crypto.subtle.decrypt(sealing(keys, p, iv), keys.index, ct)));
    if (!Array.isArray(written)) return null;
    const entries = written.map((one) => entry(one, read));
    return entries.every((one) => one !== null) ? entries : null;
  } catch {
    return null;
  }
};

interface PutPages {
  readonly top: Top;
  readonly pages: readonly SealedPage[];
  /** The stamp that lies there; null for none. With any other nothing is put: somebody else has been there. */
  readonly over: string | null;
  /** Given when all is made anew: how many rows there are. With any other number nothing is put. */
  readonly rows?: number;
}

/** False when nothing was put. Not strict: what is lost with the power is made again. Nothing is awaited inside. */
export const putPages = (database: Database, { top, pages, over, rows }: PutPages): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const stores = rows === undefined ? ['pages'] : ['pages', 'sums'];
    const transaction = database.backendDB().transaction(stores, 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('pages');
    let unchanged = true;
    const breakOffUnless = (holds: boolean): void => {
      if (holds || !unchanged) return;
      unchanged = false;
      transaction.abort();
    };
    const there = store.get(0);
    there.addEventListener('success', () => breakOffUnless((readTop(there.result)?.stamp ?? null) === over));
    if (rows !== undefined) {
      const count = transaction.objectStore('sums').count();
      count.addEventListener('success', () => breakOffUnless(count.result === rows));
      store.clear();
    }
    for (const page of [...pages, top]) store.put(page);
    transaction.addEventListener('complete', () => resolve(true));
    transaction.addEventListener('abort', () =>
      unchanged ? reject(transaction.error ?? new DOMException('', 'AbortError')) : resolve(false),
    );
  });
