// What stood typed in forms when the app locked itself: sealed, in one row that all windows share. Each form lies there
// until it is told or closed, or a meeting is removed; never writes over what another window put meanwhile.
import * as v from 'valibot';
import { toHex } from './bytes.ts';
import { writing } from './guarded.ts';
import type { OpenVault } from './openVault.ts';
import { isSealedRow, sealRow, unsealRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';

const untoldForms = v.record(v.string(), v.record(v.string(), v.string()));
type Fields = Readonly<Record<string, string>>;
type Forms = Readonly<Record<string, Fields>>;

const mostTries = 5;

const rowIn = (kept: unknown): unknown =>
  typeof kept === 'object' && kept !== null && 'row' in kept ? kept.row : undefined;

/** Each row is sealed under a nonce of its own. */
const nonceOf = (kept: unknown): string => {
  const row = rowIn(kept);
  return isSealedRow(row) ? toHex(row.iv) : typeof kept;
};

const opened = async ({ keys }: OpenVault, kept: unknown): Promise<Forms> => {
  const value = await unsealRow(keys, 'sums', rowIn(kept)).catch(() => undefined);
  const read = v.safeParse(untoldForms, value);
  return read.success ? read.output : {};
};

/** `to` is asked again when another window was there first. */
const change = async (vault: OpenVault, to: (there: Forms) => Forms): Promise<void> => {
  const { database, keys } = vault;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await writing(database, () => database.vault.get('untold'));
    const there = await opened(vault, before);
    const forms = to(there);
    if (forms === there) return;
    const isEmpty = Object.keys(forms).length === 0;
    const row = isEmpty ? null : await sealRow(keys, 'sums', { id: 'untold', rev: 1, fmt: 1 }, forms);
    const put = async (): Promise<boolean> => {
      if (nonceOf(await database.vault.get('untold')) !== nonceOf(before)) return false;
      await (row ? database.vault.put({ k: 'untold', row }) : database.vault.delete('untold'));
      return true;
    };
    if (await writing(database, () => database.transaction('rw', database.vault, put))) return;
  }
  throw new StorageError('failed');
};

const isStill = (fields: Fields, before: Fields): boolean =>
  Object.entries(before).every(([field, text]) => fields[field] === text);

/**
 * Lays the forms beside those of other windows. One that still is as it was `taken` says nothing new, and gives way to what
 * lies there. Rejects as the disk does, and when it does not answer.
 */
export const keepUntold = (vault: OpenVault, forms: Forms, taken: Forms = {}): Promise<void> =>
  change(vault, (there) => {
    const news = Object.entries(forms).filter(([name, fields]) => {
      const before = taken[name];
      return !(name in there && before && isStill(fields, before));
    });
    return news.length === 0 ? there : { ...there, ...Object.fromEntries(news) };
  });

/** Forgets a form that was told or closed, unless another window has left it otherwise since. Rejects as `keepUntold`. */
export const forgetUntold = (vault: OpenVault, name: string, taken: Fields): Promise<void> =>
  change(vault, (there) => {
    const { [name]: lying, ...others } = there;
    return lying && isStill(lying, taken) ? others : there;
  });

/** All that lies there; it stays there. Nothing when it does not open. Never rejects. */
export const takeUntold = async (vault: OpenVault): Promise<Forms> => {
  const { database } = vault;
  const kept = await writing(database, () => database.vault.get('untold')).catch(() => undefined);
  return opened(vault, kept);
};
