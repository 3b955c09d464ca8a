// What each phase promises, checked in every small meeting there can be.
import { isDeepStrictEqual } from 'node:util';
import { getNextSnapshot } from 'xstate';
import { describe, expect, it, vi } from 'vitest';
import { toDocument } from '../../src/meeting/document.ts';
import type { EventType } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, phaseOf, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import { alwaysOpen, whilePeopleTalk } from '../../src/meeting/openEvents.ts';
import { course, inTheRoom, isCoursePhase, type Phase, phases } from '../../src/meeting/phases.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { missingToClose } from '../../src/meeting/missing.ts';
import { whyNot } from '../cast.ts';
import { beginnings, deadEnds, shortestWays, toldIn } from '../everyMeeting.ts';
import { eachEvent } from './eachEvent.ts';

// Many small meetings: a slow computer may take its time.
vi.setConfig({ testTimeout: 60_000 });

type Promises = Readonly<Record<string, (m: Meeting) => boolean>>;

const hasATopic = { 'has a topic the citizen said yes to': (m: Meeting) => m.topic !== null };
const rolesSaid = { ...hasATopic, 'the roles were said aloud': (m: Meeting) => m.rolesSaidAloudAt !== null };
const ending = { ...rolesSaid, 'has a day of deletion': (m: Meeting) => m.deleteOn !== null };
const awayAs = (kind: 'break' | 'privateTime' | 'stopped') => ({
  ...hasATopic,
  'knows where it came from': (m: Meeting) => m.away?.kind === kind && inTheRoom.includes(m.away.from),
});
const notAway = { 'is not away': (m: Meeting) => m.away === null };

const certain: Readonly<Record<Phase, Promises>> = {
  reviewing: { ...notAway, 'has a last time to look back on': (m) => m.lastTime !== null },
  choosingTopic: notAway,
  choosingParticipants: { ...notAway, ...hasATopic },
  opening: { ...notAway, ...hasATopic },
  discussing: { ...notAway, ...rolesSaid },
  agreeing: { ...notAway, ...rolesSaid },
  closing: { ...notAway, ...ending },
  onBreak: awayAs('break'),
  inPrivateTime: awayAs('privateTime'),
  stoppedEarly: { ...awayAs('stopped'), 'has a day of deletion': (m) => m.deleteOn !== null },
  closed: {
    ...notAway,
    ...ending,
    'leaves nothing undone': (m) => missingToClose(m) === null,
    'has its own wording': (m) => m.wording !== null,
    'holds no drafts': (m) => Object.keys(m.drafts).length === 0,
  },
};

const everywhere: Promises = {
  'has four legs in order': (m) => m.chair.legs.map((leg) => leg.id).join() === 'body,mind,substances,social',
  'has its citizen and its gamemaster': (m) =>
    [m.citizenId, m.plan.gamemasterId].every((personId) => m.participants.some((one) => one.id === personId)),
  'holds an agreement by somebody who is there': (m) =>
    m.agreements.every((one) => m.participants.some((person) => person.id === one.ownerId)),
  'holds every yes from the citizen': (m) => m.agreements.every((one) => !one.answer || one.answer.byId === 'samira'),
};

const broken = (promises: Promises, m: Meeting) =>
  Object.entries(promises).flatMap(([promise, holds]) => (holds(m) ? [] : [promise]));

/** Where each event may be told at all; the rest is conditions. */
const openIn = (phase: Phase): ReadonlySet<EventType> => {
  const away = { onBreak: 'break.ended', inPrivateTime: 'privateTime.ended', stoppedEarly: 'meeting.goneOn' } as const;
  const handing: readonly EventType[] = ['deletion.dated', 'sheet.handedOver', 'page.turned'];
  if (phase === 'onBreak' || phase === 'inPrivateTime') return new Set([away[phase]]);
  if (phase === 'stoppedEarly') {
    return new Set([away[phase], ...handing, 'nextMeeting.arranged', 'contact.chosen', 'words.takenBack']);
  }
  if (phase === 'closed') {
    return new Set([...handing, 'agreement.amended', 'view.added', 'words.takenBack', 'consent.withdrawn']);
  }
  const open: EventType[] = [...alwaysOpen, 'room.wentTo', 'step.undone'];
  if (phase === 'reviewing' || phase === 'choosingTopic' || phase === 'choosingParticipants') return new Set(open);
  open.push(...whilePeopleTalk, 'break.started', 'privateTime.started', 'meeting.stopped');
  if (phase === 'closing') {
    open.push('nextMeeting.arranged', 'nextTopic.thoughtOf', 'contact.chosen', 'evaluation.shared', 'meeting.closed');
    open.push('deletion.dated', 'sheet.handedOver');
  }
  return new Set(open);
};

describe.each(Object.entries(beginnings))('in every way %s can go', (_, beginning) => {
  const ways = shortestWays(beginning);
  const meetings = ways.map(({ state }) => state);
  const keys = new Set(meetings.map(toldIn));

  it('comes to every phase, and looks back only when there is a last time', () => {
    const reached = new Set(meetings.map(phaseOf));
    const never = beginning.snapshot.context.lastTime ? [] : ['reviewing'];
    expect(phases.filter((phase) => !reached.has(phase))).toEqual(never);
    expect(meetings.length).toBeGreaterThan(500);
    expect(keys.size).toBe(meetings.length);
  });

  it('keeps what its phase promises', () => {
    for (const state of meetings) {
      const promises = { ...everywhere, ...certain[phaseOf(state)] };
      expect([toldIn(state), broken(promises, state.context)]).toEqual([toldIn(state), []]);
    }
  });

  it('is written down and read back the same, and goes on from there', () => {
    for (const state of meetings) {
      const written = toDocument(state.context, phaseOf(state));
      const read = readDocument(JSON.parse(JSON.stringify(written)));
      if (!read.ok) throw new Error(`Not read back: ${toldIn(state)}`);
      expect(isDeepStrictEqual(read.document, written)).toBe(true);
      const again = snapshotOf(read.document.meeting, read.document.phase);
      expect(again.value).toEqual(state.value);
      expect(toldIn(again)).toBe(toldIn(state));
    }
  });

  it('allows exactly what is open in its phase and lacks nothing', () => {
    const open = Object.fromEntries(phases.map((phase) => [phase, openIn(phase)] as const));
    for (const state of meetings) {
      const phase = phaseOf(state);
      for (const event of beginning.events) {
        const elsewhere =
          event.type === 'room.wentTo' &&
          (event.phase === phase || (event.phase === 'reviewing' && !state.context.lastTime));
        const expected =
          !elsewhere && (open[phase]?.has(event.type) ?? false) && whyNot(state.context, phase, event) === null;
        if (state.can(event) !== expected) throw new Error(`${event.type} in ${toldIn(state)}: ${String(!expected)}`);
      }
    }
  });

  it('has no dead end: from everywhere a way leads to a closed meeting', () => {
    const steps = meetings.flatMap((state) =>
      beginning.events
        .filter((event) => state.can(event))
        .map((event) => [toldIn(state), toldIn(getNextSnapshot(meetingMachine, state, event))] as const),
    );
    expect(steps.filter(([, to]) => !keys.has(to))).toEqual([]);
    const closed = new Set(meetings.filter((state) => phaseOf(state) === 'closed').map(toldIn));
    expect(deadEnds(keys, closed, steps)).toEqual([]);
  });

  it('goes back to every earlier phase and loses nothing', () => {
    for (const state of meetings) {
      const phase = phaseOf(state);
      if (!isCoursePhase(phase)) continue;
      for (const to of course.slice(state.context.lastTime ? 0 : 1, course.indexOf(phase))) {
        const back = getNextSnapshot(meetingMachine, state, {
          type: 'room.wentTo',
          id: 'back',
          phase: to,
          at: '2026-03-10T09:00:00Z',
        });
        expect(phaseOf(back)).toBe(to);
        const { timeline, page, ...facts } = back.context;
        const kept = Object.entries(facts).filter(([name, fact]) => fact !== state.context[name as keyof Meeting]);
        expect(kept).toEqual([]);
        expect([timeline.length, page]).toEqual([state.context.timeline.length + 1, '']);
      }
    }
  });
});

it('knows of every event where it is open', () => {
  const somewhere = new Set(phases.flatMap((phase) => [...openIn(phase)]));
  expect(Object.keys(eachEvent).filter((type) => !somewhere.has(type as EventType))).toEqual([]);
});
