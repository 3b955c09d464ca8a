// A second place for the meeting that is open: a disk that runs full can wipe the whole database, but not these files.
// Sealed rows only, as in a rescue file. A copy that fails is told, never thrown: the database is what counts.
import { type Rescue, readRescueFile, rescueFile } from './rescueFile.ts';
import { roomOnDisk } from './roomOnDisk.ts';

const folderName = 'copies';
const mostCopies = 3;
/** For the names of the files. */
const slack = 262_144;
const nameOf = (id: string): string => `${id}.stepup`;

/** What only reads makes no folder: on a full disk the browser would die of it. */
const folder = async (create = false): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create });
};

/** Newest first. */
const files = async (): Promise<File[]> => {
  const found: File[] = [];
  for await (const entry of (await folder()).values()) {
    if (entry.kind === 'file') found.push(await (entry as FileSystemFileHandle).getFile());
  }
  return found.toSorted((one, other) => other.lastModified - one.lastModified);
};

/** Written beside the old one and swapped in when whole. Keeps the newest few, so that a device does not gather old meetings. */
export const writeCopy = async (copy: Rescue): Promise<void> => {
  const bytes = rescueFile(copy);
  await roomOnDisk(bytes.length + slack);
  const file = await (await folder(true)).getFileHandle(nameOf(copy.meeting.id), { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
  for (const { name } of (await files()).slice(mostCopies)) await (await folder()).removeEntry(name);
};

/** Those that lie here, and what a killed write left beside them; none where there is no such folder. */
const names = async (): Promise<readonly string[]> => {
  try {
    const found: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of (await root.getDirectoryHandle(folderName)).keys()) found.push(name);
    return found;
  } catch {
    return [];
  }
};

/** How many files went. Rejects when one is there and cannot be removed. */
export const removeCopies = async (ids: readonly string[]): Promise<number> => {
  const gone = (await names()).filter((name) => ids.some((id) => name.startsWith(nameOf(id))));
  for (const name of gone) await (await folder()).removeEntry(name);
  return gone.length;
};

/** The meetings of this vault that have a copy. Never rejects. */
export const copiesOf = async (vaultId: string): Promise<readonly string[]> =>
  (await readCopies()).filter(({ header }) => header.vaultId === vaultId).map(({ meeting }) => meeting.id);

/** The whole folder. Answers how many files were in it; rejects when they cannot be removed. */
export const removeEveryCopy = async (): Promise<number> => {
  const found = await names();
  if (found.length === 0) return 0;
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folderName, { recursive: true });
  return found.length;
};

/** All that can be read, newest first; empty where there are none. Never rejects. */
export const readCopies = async (): Promise<readonly Rescue[]> => {
  try {
    const copies: Rescue[] = [];
    for (const file of await files()) {
      try {
        copies.push(readRescueFile(new Uint8Array(await file.arrayBuffer())));
      } catch {
        // One broken copy must not hide the others.
      }
    }
    return copies;
  } catch {
    return [];
  }
};
