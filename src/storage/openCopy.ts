// A second place for the meeting that is open: a disk that runs full can wipe the whole database, but not these files.
// Sealed rows only, as in a rescue file. A copy that fails is told, never thrown: the database is what counts.
import { type Rescue, readRescueFile, rescueFile } from './rescueFile.ts';

const folderName = 'copies';
const mostCopies = 3;
const nameOf = (id: string): string => `${id}.stepup`;

const folder = async (): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
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
  const file = await (await folder()).getFileHandle(nameOf(copy.meeting.id), { create: true });
  const stream = await file.createWritable();
  await stream.write(rescueFile(copy));
  await stream.close();
  for (const { name } of (await files()).slice(mostCopies)) await (await folder()).removeEntry(name);
};

/** Never rejects: no copy is no fault. */
export const removeCopy = async (id: string): Promise<void> => {
  try {
    await (await folder()).removeEntry(nameOf(id));
  } catch {
    // Not there, or this browser has no such folder.
  }
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
