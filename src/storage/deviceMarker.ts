// A note outside the database that there once was one: tells "your data is gone" from "first start".
// Holds a random id and when the last backup was made, nothing of any meeting.
import * as v from 'valibot';

const place = 'step-up.device';

const note = v.strictObject({
  vaultId: v.string(),
  /** When the last backup was read back and found good, ISO 8601. */
  lastBackup: v.nullable(v.string()),
});
export type DeviceMarker = v.InferOutput<typeof note>;

/** Null when there is no note, or when this browser keeps none. A note of the first edition is the bare id. */
export const readMarker = (): DeviceMarker | null => {
  try {
    const written = localStorage.getItem(place);
    if (written === null) return null;
    if (!written.startsWith('{')) return { vaultId: written, lastBackup: null };
    const read = v.safeParse(note, JSON.parse(written));
    return read.success ? read.output : { vaultId: '', lastBackup: null };
  } catch {
    return null;
  }
};

const leave = (marker: DeviceMarker): void => {
  try {
    localStorage.setItem(place, JSON.stringify(marker));
  } catch {
    // Without it, lost data looks like a first start. Nothing else depends on it.
  }
};

/** What is known of this vault's backups stays; those of another vault say nothing of this one. */
export const leaveMarker = (vaultId: string): void => {
  const before = readMarker();
  leave({ vaultId, lastBackup: before?.vaultId === vaultId ? before.lastBackup : null });
};

export const noteBackup = (vaultId: string, at: string): void => leave({ vaultId, lastBackup: at });
