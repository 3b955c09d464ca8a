// Many ended meetings, each with one promise to call about, put on the device in one go, in the page itself.
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import { newAgreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import type { ListedMeeting } from '../../src/room/device.ts';
import { newId } from '../../src/room/newId.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { heavyMeeting } from './heavyMeeting.ts';

const at = '2026-03-10T10:00:00.000Z';

/** As large as a talk of an hour is written down. */
const bytes = 5_000;

const ended = (before: Meeting, id: string): Meeting => ({
  ...before,
  id,
  courseId: id,
  plan: { ...before.plan, date: '2026-03-10' },
  agreements: [
    {
      ...newAgreement({ id: newId(), at, ownerId: before.citizenId, what: 'Åbner tre breve' }),
      due: '2026-03-12',
      answer: { answer: 'yes', words: '', at, byId: before.citizenId },
    },
  ],
});

export const manyRows = (count: number): readonly ListedMeeting[] => {
  const before = heavyMeeting(bytes);
  return Array.from({ length: count }, () => {
    const facts = ended(before, newId());
    return { id: facts.id, summary: summaryOf(facts, 'closed') };
  });
};

export async function putManyMeetings(passphrase: string, count: number): Promise<void> {
  const vault = await setUpDevice(passphrase);
  const before = heavyMeeting(bytes);
  const sealed = await Promise.all(
    Array.from({ length: count }, () => {
      const facts = ended(before, newId());
      const written = { document: toDocument(facts, 'closed'), summary: summaryOf(facts, 'closed') };
      return sealMeeting(vault.keys, { ...written, id: facts.id, rev: 1, fmt: documentVersion });
    }),
  );
  const { docs, sums } = vault.database;
  await vault.database.transaction('rw', docs, sums, () =>
    Promise.all([
      docs.bulkPut(sealed.map(({ document }, place) => ({ ...document, gen: place + 1 }))),
      sums.bulkPut(sealed.map(({ summary }, place) => ({ ...summary, gen: place + 1 }))),
    ]),
  );
  lockVault(vault);
}
