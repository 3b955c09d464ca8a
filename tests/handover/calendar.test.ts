// The calendar file, read by another library than the one that wrote it.
import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, invitationCalendar } from '../../src/handover/calendar.ts';
import { calendarFile } from '../../src/handover/calendarFile.ts';
import { invitationFor } from '../../src/handover/invitation.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { withAmendment } from '../../src/meeting/wholeMeeting.ts';
import { everybody, factsIn, lise } from '../cast.ts';
import { scenarioMeeting } from './scenarioMeeting.ts';
import { inDanish } from './speaking.ts';

const stamp = '2026-04-16T10:00:00.000Z';
const hanan = scenarioMeeting('scenario-2');

function eventsIn(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const readBack = (m: Meeting, reader: string) => calendarOf(sheetFor(m, 'closed', reader), inDanish, stamp);
const triggerOf = (event: ICAL.Event | undefined): string =>
  String(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'));
const entry = { uid: 'a@b', start: null, end: null, summary: 'Husk', description: '', place: '' };

describe("the citizen's calendar", () => {
  test('holds each own task on its day, word for word, and the next meeting by the Danish clock', async () => {
    const file = await readBack(hanan, hanan.citizenId);
    const own = hanan.agreements.filter(({ ownerId, due }) => ownerId === hanan.citizenId && due !== null);
    const events = eventsIn(file);
    expect(events).toHaveLength(own.length + 1);
    for (const [place, { what, due }] of own.entries()) {
      expect(events[place]?.summary).toBe(what);
      expect([events[place]?.startDate.isDate, events[place]?.startDate.toString()]).toEqual([true, due]);
      expect(triggerOf(events[place])).toBe('-PT15H');
    }
    const meeting = events.at(-1);
    expect(meeting?.startDate.zone?.tzid).toBe('Europe/Copenhagen');
    expect(meeting?.startDate.toJSDate().toISOString()).toBe('2026-06-04T07:00:00.000Z');
    expect([meeting?.location, triggerOf(meeting)]).toEqual([hanan.nextMeeting?.place, '-PT1H']);
    expect(file).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(file).toContain('\r\nDTSTAMP:20260416T100000Z\r\n');
  });

  test.each([
    ['2026-03-28', '2026-03-28T09:00:00.000Z'],
    ['2026-03-30', '2026-03-30T08:00:00.000Z'],
    ['2026-10-24', '2026-10-24T08:00:00.000Z'],
    ['2026-10-26', '2026-10-26T09:00:00.000Z'],
  ])('ten in the morning is ten in the morning on both sides of the change of clock (%s)', async (date, instant) => {
    const m = { ...hanan, nextMeeting: { date, time: '10:00', place: '' } };
    expect(
      eventsIn(await readBack(m, m.citizenId))
        .at(-1)
        ?.startDate.toJSDate()
        .toISOString(),
    ).toBe(instant);
  });

  test('has nothing that is not agreed, nothing of others, no topic', async () => {
    const unanswered = { ...hanan, agreements: hanan.agreements.map((one) => ({ ...one, answer: null })) };
    expect(eventsIn(await readBack(unanswered, hanan.citizenId))).toHaveLength(1);
    const file = await readBack(hanan, hanan.citizenId);
    expect(file).not.toContain(hanan.topic?.text.slice(0, 20));
  });

  test('a new edition takes the place of the old one, and its names say nothing of anybody', async () => {
    const own = hanan.agreements.find(({ ownerId }) => ownerId === hanan.citizenId);
    const amended = withAmendment(hanan, {
      id: own?.id ?? '',
      at: stamp,
      byId: hanan.citizenId,
      because: 'Ferie',
      changes: { due: '2026-04-27' },
    });
    const [before, after] = [
      eventsIn(await readBack(hanan, hanan.citizenId)),
      eventsIn(await readBack(amended, hanan.citizenId)),
    ];
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect([before[0]?.sequence, after[0]?.sequence]).toEqual([0, 1]);
    expect(after[0]?.startDate.toString()).toBe('2026-04-27');
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
    for (const { uid } of after) expect(uid).toMatch(/^[a-p-]+@step-up\.invalid$/);
  });
});

describe('any words', () => {
  test('come back as they were, in lines of 75 bytes at most', async () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(line, line, async (summary, description) => {
        const file = await calendarFile([{ ...entry, date: '2026-05-01', summary, description }], {
          edition: 1,
          stamp,
        });
        const [event] = eventsIn(file);
        const kept = (text: string) =>
          text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '');
        expect([event?.summary, event?.description]).toEqual([kept(summary), kept(description)]);
        for (const one of file.split('\r\n')) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });

  test('any day is that day', async () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(days, async (at) => {
        const date = at.toISOString().slice(0, 10);
        const file = await calendarFile([{ ...entry, date }], { edition: 3, stamp });
        expect(eventsIn(file)[0]?.startDate.toString()).toBe(date);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an invitation', () => {
  const plan = {
    ...factsIn('choosingParticipants').plan,
    date: '2026-03-10',
    start: '10:00',
    end: '11:15',
    place: 'Rummet',
  };
  const m = factsIn('choosingParticipants', { participants: everybody, plan });
  const words = { summary: 'Møde med Samira', call: 'Ring til Mette på 12 34 56 78.' };
  const fileFor = (meeting: Meeting) => {
    const invitation = invitationFor(meeting, lise.id, { topic: true, reason: true });
    return invitation ? invitationCalendar(invitation, words, stamp) : null;
  };

  test('says when and where, and never what it is about', async () => {
    const file = (await fileFor(m)) ?? '';
    const [event] = eventsIn(file);
    expect([event?.summary, event?.location, event?.description]).toEqual([words.summary, 'Rummet', words.call]);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-03-10T09:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-03-10T10:15:00.000Z');
    expect(file).not.toContain('breve');
  });

  test('waits for a day', async () => {
    expect(await fileFor({ ...m, plan: { ...plan, date: null } })).toBeNull();
  });
});
