// Asks which version of the database is on the disk, without creating or upgrading one.
import { lookInside } from './lookInside.ts';

/** The native version number (ten times Dexie's); 0 when there is no such database. Rejects as `lookInside` does. */
export const storedVersion = (name: string): Promise<number> => lookInside(name, 0, ({ version }) => version);
