// What each phase promises, checked in every small meeting there can be.
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { getNextSnapshot } from 'xstate';
import { describe, expect, it, vi } from 'vitest';
import { toDocument } from '../../src/meeting/document.ts';
import type { EventType, MeetingEvent, Telling } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, type MeetingSnapshot, phaseOf, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import { alwaysOpen, whilePeopleTalk } from '../../src/meeting/openEvents.ts';
import { course, inTheRoom, isCoursePhase, type Phase, phases } from '../../src/meeting/phases.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { tableViewForm } from '../../src/meeting/tableViewForm.ts';
import { missingToClose } from '../../src/meeting/missing.ts';
import { minute, whyNot } from '../cast.ts';
import { beginnings, deadEnds, shortestWays, toldIn } from '../everyMeeting.ts';
import { eachEvent } from './eachEvent.ts';

// Many small meetings: a slow computer may take its time.
vi.setConfig({ testTimeout: 60_000 });

type Promises = Readonly<Record<string, (m: Meeting) => boolean>>;

const hasATopic = { 'has a topic the citizen said yes to': (m: Meeting) => m.topic !== null };
const rolesSaid = { ...hasATopic, 'the roles were said aloud': (m: Meeting) => m.rolesSaidAloudAt !== null };
const ending = { ...rolesSaid, 'has a day of deletion': (m: Meeting) => m.deleteOn !== null };
const awayAs = (kind: 'break' | 'privateTime' | 'timeOut' | 'stopped') => ({
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
  inTimeOut: awayAs('timeOut'),
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

/** What is on the screen and half done when somebody asks for a break. */
const onTheScreen: Partial<Meeting> = {
  questionNow: 'Hvad ville hjælpe?',
  shown: { kind: 'topic' },
  roleSign: 'authority',
  drafts: { capture: 'Jeg vil gerne' },
};
const whatIsShown: readonly Meeting['shown'][] = [
  null,
  { kind: 'topic' },
  { kind: 'myPart' },
  { kind: 'answerCards' },
  { kind: 'point', id: 'trying' },
  { kind: 'agreement', id: 'note' },
];
const pagesOf = ['', 'chair', 'readAloud', 'evaluation', 'handover', 'everything'];

interface WayOut {
  readonly kind: NonNullable<Meeting['away']>['kind'];
  readonly as: Phase;
  readonly there: Telling;
  readonly while: readonly Telling[];
  readonly back: Telling;
}
const waysOut: readonly WayOut[] = [
  {
    kind: 'break',
    as: 'onBreak',
    there: { type: 'break.started', byId: 'karen', until: null },
    while: [{ type: 'break.timed', until: '10:45' }],
    back: { type: 'break.ended', id: 'back again' },
  },
  {
    kind: 'privateTime',
    as: 'inPrivateTime',
    there: { type: 'privateTime.started' },
    while: [],
    back: { type: 'privateTime.ended', id: 'back again' },
  },
  {
    kind: 'timeOut',
    as: 'inTimeOut',
    there: { type: 'timeOut.started' },
    while: [],
    back: { type: 'timeOut.ended', id: 'back again' },
  },
  {
    kind: 'stopped',
    as: 'stoppedEarly',
    there: {
      type: 'meeting.stopped',
      id: 'enough',
      reasonGiven: '',
      followOutById: null,
      callById: null,
      callAt: '',
    },
    while: [],
    back: { type: 'meeting.goneOn', id: 'back again' },
  },
];

function whatIsTold(state: MeetingSnapshot, event: MeetingEvent): MeetingSnapshot {
  if (!state.can(event)) throw new Error(`${event.type} is refused in ${toldIn(state)}`);
  return getNextSnapshot(meetingMachine, state, event);
}

// R22: whoever stops for today has a day of deletion from then on.
const dated = (before: Meeting): readonly string[] => (before.deleteOn ? [] : ['deleteOn']);

const changedIn = (before: Meeting, now: Meeting): readonly string[] =>
  Object.keys(now).filter((name) => !isDeepStrictEqual(before[name as keyof Meeting], now[name as keyof Meeting]));

const broken = (promises: Promises, m: Meeting) =>
  Object.entries(promises).flatMap(([promise, holds]) => (holds(m) ? [] : [promise]));

/** Where each event may be told at all; the rest is conditions. */
const openIn = (phase: Phase): ReadonlySet<EventType> => {
  const away = {
    onBreak: ['break.ended', 'break.timed'],
    inPrivateTime: ['privateTime.ended'],
    inTimeOut: ['timeOut.ended'],
  } as const;
  const handing: readonly EventType[] = ['deletion.dated', 'sharing.agreed', 'sheet.handedOver', 'page.turned'];
  if (phase === 'onBreak' || phase === 'inPrivateTime' || phase === 'inTimeOut') return new Set(away[phase]);
  if (phase === 'stoppedEarly') {
    const left = ['nextMeeting.arranged', 'contact.chosen', 'words.takenBack', 'promise.reported'] as const;
    return new Set(['meeting.goneOn', ...handing, ...left]);
  }
  if (phase === 'closed') {
    const after = [
      'agreement.amended',
      'view.added',
      'words.takenBack',
      'consent.withdrawn',
      'promise.reported',
    ] as const;
    return new Set([...handing, ...after]);
  }
  const open: EventType[] = [...alwaysOpen, 'room.wentTo', 'step.undone'];
  if (phase === 'reviewing') open.push('openQuestion.changed');
  if (phase === 'reviewing' || phase === 'choosingTopic' || phase === 'choosingParticipants') return new Set(open);
  open.push(...whilePeopleTalk, 'break.started', 'privateTime.started', 'timeOut.started', 'meeting.stopped');
  if (phase === 'closing') {
    open.push('nextMeeting.arranged', 'nextTopic.thoughtOf', 'contact.chosen', 'evaluation.shared', 'meeting.closed');
    open.push('deletion.dated', 'sharing.agreed', 'sheet.handedOver');
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

  it('is sent to the big screen in its form, whatever is shown', () => {
    for (const state of meetings) {
      const phase = phaseOf(state);
      for (const shown of whatIsShown) {
        const view = tableView({ ...state.context, shown }, phase);
        if (!v.is(tableViewForm, view) || view.phase !== phase) throw new Error(`Not of the form in ${toldIn(state)}`);
      }
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

  it('leaves for a break, time alone, a time-out or a stop from every place in the room, and comes back to it', () => {
    const inRoom = meetings.filter((state) => inTheRoom.some((phase) => phase === phaseOf(state)));
    expect(new Set(inRoom.map(phaseOf)).size).toBe(inTheRoom.length);
    for (const [at, state] of inRoom.entries()) {
      const phase = phaseOf(state);
      const here = { ...state.context, ...onTheScreen, page: pagesOf[at % pagesOf.length] ?? '' };
      for (const { there, while: meanwhile, back, as, kind } of waysOut) {
        const left = whatIsTold(snapshotOf(here, phase), { ...there, at: minute(30) });
        expect([phaseOf(left), left.context.away]).toMatchObject([as, { kind, from: phase, since: minute(30) }]);
        expect(changedIn(here, left.context)).toEqual(
          kind === 'stopped' ? ['timeline', ...dated(here), 'away'] : ['away'],
        );
        const waiting = meanwhile.reduce((now, event) => whatIsTold(now, { ...event, at: minute(33) }), left);
        expect([phaseOf(waiting), changedIn(left.context, waiting.context)]).toEqual([
          as,
          meanwhile.length > 0 ? ['away'] : [],
        ]);
        const found = readDocument(JSON.parse(JSON.stringify(toDocument(waiting.context, as))));
        if (!found.ok) throw new Error(`Not read back while away: ${found.why}`);
        const again = whatIsTold(snapshotOf(found.document.meeting, found.document.phase), { ...back, at: minute(36) });
        expect([phaseOf(again), again.context.page, again.context.away]).toEqual([phase, here.page, null]);
        expect(changedIn(here, again.context)).toEqual(
          kind === 'stopped' ? ['timeline', ...dated(here)] : ['timeline'],
        );
        const logged = again.context.timeline.slice(here.timeline.length);
        expect(logged.map((one) => ('minutes' in one ? [one.kind, one.minutes] : [one.kind]))).toEqual(
          kind === 'stopped' ? [['stopped'], ['goneOn']] : [[kind, 6]],
        );
      }
    }
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
