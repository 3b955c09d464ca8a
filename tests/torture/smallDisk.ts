// A real, small file system in a file of its own, mounted through a loop device: what fills up is a disk and not a quota.
// Needs root on Linux.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Takes every last block that is free, or all but so many megabytes. */
  readonly fill: (leaving?: number) => void;
  /** Gives the blocks back. */
  readonly clear: () => void;
  /** As when the power goes: from now on nothing is written, and what was not flushed to the disk is forgotten. */
  readonly cutPower: () => void;
  /** After that: mounted anew, with its journal played back. Everybody who held it must have gone. */
  readonly powerAgain: () => Promise<void>;
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

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: neither the page cache nor the running journal is flushed. */
const shutDown =
  'open(my $at, "<", $ARGV[0]) or die $!; my $how = pack("I", 2); ioctl($at, 0x8004587d, $how) or die $!;';

/** A process that has just been killed may hold it for a moment yet. */
async function letGoOf(folder: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      execFileSync('umount', [folder], { stdio: 'pipe' });
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(100);
    }
  }
}

export function smallDisk(megabytes: number): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'step-up-disk-'));
  const [image, folder] = [join(place, 'disk.img'), join(place, 'mounted')];
  mkdirSync(folder);
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1_048_576);
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  const mount = () => execFileSync('mount', ['-o', 'loop', image, folder]);
  mount();
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (leaving = 0) => {
      writeUntilFull(filler);
      execFileSync('sync', ['-f', folder]);
      writeUntilFull(filler);
      if (leaving > 0) truncateSync(filler, Math.max(0, statSync(filler).size - leaving * 1_048_576));
      execFileSync('sync', ['-f', folder]);
    },
    clear: () => rmSync(filler, { force: true }),
    cutPower: () => execFileSync('perl', ['-e', shutDown, folder]),
    powerAgain: async () => {
      await letGoOf(folder);
      mount();
    },
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
