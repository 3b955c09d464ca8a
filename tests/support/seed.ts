// A meeting as a file that the app itself can open: how a journey begins in the middle without a back door.
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { argon2Here } from '../../src/storage/argon2.ts';
import { rescueFile } from '../../src/storage/rescueFile.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { createVault } from '../../src/storage/vault.ts';

export const passphrase = 'havre bænk lampe sne kurv';

export async function meetingFile(facts: Meeting, phase: Phase): Promise<Buffer> {
  const { header, keys } = await createVault(passphrase, argon2Here, { m: 19_456, t: 1, p: 1 });
  const written = { document: toDocument(facts, phase), summary: summaryOf(facts, phase), fmt: documentVersion };
  return Buffer.from(rescueFile({ header, meeting: await sealMeeting(keys, { ...written, id: facts.id, rev: 1 }) }));
}
