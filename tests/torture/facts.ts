// The facts of one meeting as they lie on the disk, read as the app would read them.
import type { MeetingDocument } from '../../src/meeting/document.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { start } from '../../src/locales/da/start.ts';
import { ownPassphrase, unlock } from '../journeys/atTheLaptop.ts';
import { type OnDisk, onDisk } from './onDisk.ts';
import type { Stage } from './play.ts';

export function factsOn({ meetings }: OnDisk, id: string): MeetingDocument | null {
  const stored = meetings.get(id);
  if (!stored) return null;
  const read = readDocument(stored.document);
  if (!read.ok) throw new Error(`The document cannot be read: ${JSON.stringify(read)}`);
  return read.document;
}

/** What lies there, with every half meeting called a fault. */
export async function lookAtDisk({ page, baseURL, account }: Stage, passphrase = ownPassphrase): Promise<OnDisk> {
  const lying = await onDisk(page, baseURL, passphrase);
  for (const id of lying.halves) account.fault(`half of ${id} is there`);
  return lying;
}

type At = Pick<Stage, 'page' | 'baseURL'>;

export async function unlockAgain({ page, baseURL }: At, passphrase = ownPassphrase): Promise<void> {
  await page.goto(baseURL);
  await unlock(page, passphrase);
}

/** At the lock with the passphrase written: one press is left. */
export async function atTheLock({ page, baseURL }: At): Promise<void> {
  await page.goto(baseURL);
  await page.getByLabel(start.passphrase, { exact: true }).fill(ownPassphrase);
}

export const pressUnlock = ({ page }: Stage): Promise<void> =>
  page.getByRole('button', { name: start.unlock, exact: true }).click();
