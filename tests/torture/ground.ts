// Where a profile lies while it is killed again and again, and what a kill is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KillableBrowser } from './killableBrowser.ts';

export interface Ground {
  readonly profile: string;
  /** The browser dies, and what it had asked the disk for is as it would be after that death. */
  readonly kill: (browser: KillableBrowser) => Promise<unknown>;
  readonly remove: () => void;
}

/** The machine goes on: what was given to the system reaches the disk. */
export function ordinaryGround(): Ground {
  const profile = mkdtempSync(join(tmpdir(), 'step-up-kills-'));
  return {
    profile,
    kill: ({ kill }) => kill(),
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}
