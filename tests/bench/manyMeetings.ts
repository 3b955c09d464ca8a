// Many meetings of invented people on one device, put there in one go, in the page itself.
import { newAgreement } from '../../src/meeting/agreements.ts';
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import type { ListedMeeting } from '../../src/room/device.ts';
import { newId } from '../../src/room/newId.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { heavyMeeting } from './heavyMeeting.ts';

const at = '2026-03-10T10:00:00.000Z';
const names = [
  'Samira',
  'Peter',
  'Nadia',
  'Bent',
  'Åse',
  'Østen',
  'Karsten',
  'Mohammed',
  'Grethe',
  'Jytte',
  'Ali',
  'Ida',
];
const topics = [
  'Jeg kan ikke læse brevene og tør ikke åbne dem',
  'Jeg vil gerne sove om natten igen',
  'Pengene slipper op midt i måneden',
  'Jeg vil prøve at arbejde et par timer på lageret',
  'Min ryg siger fra, når jeg har siddet længe',
];
const promises = ['Ringer til banken', 'Åbner tre breve', 'Spørger lægen om søvn', 'Skriver til udlejeren'];
const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

/** As large as a talk of an hour is written down. */
const bytes = 5_000;

const dayBefore = (days: number): string =>
  new Date(Date.parse('2026-03-12') - days * 86_400_000).toISOString().slice(0, 10);

/** One of twenty is still open; the others are spread over the years before, and the last thirty have a promise due. */
const numbered = (before: Meeting, n: number): { readonly facts: Meeting; readonly phase: Phase } => {
  const id = newId();
  const isOpen = n % 20 === 7;
  const topic = { text: pick(topics, n * 7) ?? '', original: null, typedById: before.citizenId, confirmedAt: at };
  const agreements = [
    {
      ...newAgreement({ id: newId(), at, ownerId: before.citizenId, what: pick(promises, n * 3) ?? '' }),
      due: n < 30 ? '2026-03-12' : '2030-01-01',
      answer: { answer: 'yes' as const, words: '', at, byId: before.citizenId },
    },
  ];
  const participants = before.participants.map((one) =>
    one.id === before.citizenId ? { ...one, name: pick(names, n) ?? '' } : one,
  );
  const plan = { ...before.plan, date: dayBefore(isOpen ? -n % 300 : n % 1_500) };
  const facts = { ...before, id, courseId: id, plan, participants, topic, agreements: isOpen ? [] : agreements };
  return { facts, phase: isOpen ? 'opening' : 'closed' };
};

export const manyRows = (count: number): readonly ListedMeeting[] => {
  const before = heavyMeeting(bytes);
  return Array.from({ length: count }, (_, n) => {
    const { facts, phase } = numbered(before, n);
    return { id: facts.id, summary: summaryOf(facts, phase) };
  });
};

const atOnce = 1_000;

/** Above ten thousand the documents are left small: the list never reads them. */
export async function putManyMeetings(passphrase: string, count: number): Promise<void> {
  const vault = await setUpDevice(passphrase);
  const { docs, sums } = vault.database;
  const before = heavyMeeting(count > 10_000 ? 0 : bytes);
  for (let from = 0; from < count; from += atOnce) {
    const sealed = await Promise.all(
      Array.from({ length: Math.min(atOnce, count - from) }, (_, n) => {
        const { facts, phase } = numbered(before, from + n);
        const written = { document: toDocument(facts, phase), summary: summaryOf(facts, phase) };
        return sealMeeting(vault.keys, { ...written, id: facts.id, rev: 1, fmt: documentVersion });
      }),
    );
    await vault.database.transaction('rw', docs, sums, () =>
      Promise.all([
        docs.bulkPut(sealed.map(({ document }, n) => ({ ...document, gen: from + n + 1 }))),
        sums.bulkPut(sealed.map(({ summary }, n) => ({ ...summary, gen: from + n + 1 }))),
      ]),
    );
  }
  lockVault(vault);
}
