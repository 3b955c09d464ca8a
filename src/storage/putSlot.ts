// One change of a vault's header: made and proven first, then put whole, if nobody else changed it in between.
import type { Bytes } from './bytes.ts';
import { copiesUnder } from './copiesUnder.ts';
import type { OpenVault } from './openVault.ts';
import { StorageError } from './storageError.ts';
import { replaceHeader, storedHeader } from './storedHeader.ts';
import { keysFrom, sameKeys } from './vault.ts';
import { readVaultHeader, type Slot, type VaultHeader } from './vaultHeader.ts';

type StoredSlot = VaultHeader['slots'][number];

interface NewSlot {
  /** Out of a slot there is. */
  readonly dataKey: (header: VaultHeader) => Promise<Bytes>;
  readonly slot: (dataKey: Bytes) => Promise<Slot>;
  /** Which of the old ones it takes the place of. */
  readonly replaces?: (slot: StoredSlot) => boolean;
  /** Out of the new slot: asked before the old one goes. */
  readonly opensAgain?: (header: VaultHeader) => Promise<Bytes>;
}

/** Wipes `dataKey`. A header that somebody put there with another data key must not become this vault's. */
const mustBeOurs = async ({ keys }: OpenVault, dataKey: Bytes): Promise<void> => {
  if (!(await sameKeys(keys, await keysFrom(keys.vaultId, dataKey)))) throw new StorageError('tampered');
};

const ourHeader = async ({ database, keys }: OpenVault): Promise<VaultHeader> => {
  const header = await storedHeader(database);
  if (header.vaultId !== keys.vaultId) throw new StorageError('tampered');
  return header;
};

const put = async (vault: OpenVault, before: VaultHeader, slots: readonly StoredSlot[]): Promise<void> => {
  const after = readVaultHeader({ ...before, slots });
  await replaceHeader(vault.database, before, after);
  vault.header = after;
  await copiesUnder(after);
};

/** Rejects with 'keysChanged' when another window was faster, 'tampered' when the header is not ours, or as its parts do. */
export const putSlot = async (vault: OpenVault, { dataKey, slot, replaces, opensAgain }: NewSlot): Promise<void> => {
  const before = await ourHeader(vault);
  const unwrapped = await dataKey(before);
  try {
    await mustBeOurs(vault, unwrapped.slice());
    const slots = [...before.slots.filter((one) => replaces?.(one) !== true), await slot(unwrapped)];
    if (opensAgain !== undefined) await mustBeOurs(vault, await opensAgain({ ...before, slots }));
    await put(vault, before, slots);
  } finally {
    unwrapped.fill(0);
  }
};

/** Rejects as `putSlot` does. */
export const removeSlots = async (vault: OpenVault, which: (slot: StoredSlot) => boolean): Promise<void> => {
  const before = await ourHeader(vault);
  await put(
    vault,
    before,
    before.slots.filter((slot) => !which(slot)),
  );
};
