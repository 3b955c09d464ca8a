// What stood typed in a form when the app locked itself: sealed until somebody unlocks, and then gone from the disk.
import type { OpenVault } from './openVault.ts';
import { sealRow, unsealRow } from './sealedRow.ts';

/** Rejects as the disk does. */
export const keepUntold = async ({ keys, database }: OpenVault, value: unknown): Promise<void> => {
  const row = await sealRow(keys, 'sums', { id: 'untold', rev: 1, fmt: 1 }, value);
  await database.vault.put({ k: 'untold', row });
};

/** Undefined when there is nothing, or nothing that opens. Never rejects. */
export const takeUntold = async ({ keys, database }: OpenVault): Promise<unknown> => {
  try {
    const kept = await database.transaction('rw', database.vault, async () => {
      const there = await database.vault.get('untold');
      if (there !== undefined) await database.vault.delete('untold');
      return there;
    });
    const row = typeof kept === 'object' && kept !== null && 'row' in kept ? kept.row : undefined;
    return row === undefined ? undefined : await unsealRow(keys, 'sums', row);
  } catch {
    return undefined;
  }
};
