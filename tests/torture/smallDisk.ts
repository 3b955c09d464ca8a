// A real, small file system in a file of its own, mounted through a loop device: what fills up is a disk and not a quota.
// Needs root on Linux.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Takes every last block that is free. */
  readonly fill: () => void;
  /** Gives the blocks back. */
  readonly clear: () => void;
  readonly remove: () => void;
}

/** Writes until the disk refuses the smallest piece. */
function writeUntilFull(place: string): void {
  const file = openSync(place, 'a');
  const block = Buffer.alloc(1_048_576, 1);
  try {
    for (let size = block.length; size >= 512;) {
      try {
        writeSync(file, block, 0, size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(file);
  }
}

export function smallDisk(megabytes: number): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'step-up-disk-'));
  const [image, folder] = [join(place, 'disk.img'), join(place, 'mounted')];
  mkdirSync(folder);
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1_048_576);
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  execFileSync('mount', ['-o', 'loop', image, folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      writeUntilFull(filler);
      execFileSync('sync', ['-f', folder]);
      writeUntilFull(filler);
    },
    clear: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
