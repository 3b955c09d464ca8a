// The course of a Step Up meeting as one state chart. Read `states` from top to bottom.
// It says which events are allowed where; rules.ts says under what condition; verbs.ts says what they do to the facts.
// It never saves, translates, reads the clock, makes ids or holds timers.
import { assign, setup } from 'xstate';
import { leavings } from './away.ts';
import type { EventOf, EventType, Leaving, MeetingEvent } from './events.ts';
import type { Meeting } from './meeting.ts';
import { mayHappen, missingOnTheWay, missingToUndo } from './missing.ts';
import { alwaysOpen, whilePeopleTalk } from './openEvents.ts';
import { course, type CoursePhase, inTheRoom as roomPhases, type Phase, type RoomPhase } from './phases.ts';
import { told } from './verbs.ts';

const leaves = (event: MeetingEvent): event is EventOf<Leaving> => Object.hasOwn(leavings, event.type);

function leave<T extends Leaving>(m: Meeting, event: EventOf<T>, from: RoomPhase): Meeting {
  return leavings[event.type](m, event, from);
}

const machine = setup({
  types: { context: {} as Meeting, events: {} as MeetingEvent, input: {} as Meeting },
  guards: {
    nothingIsMissing: ({ context, event }) => mayHappen(context, event),
    theWayIsOpen: ({ context, event }, way: { from: CoursePhase; to: CoursePhase }) =>
      event.type === 'room.wentTo' &&
      event.phase === way.to &&
      (way.to !== 'reviewing' || context.lastTime !== null) &&
      missingOnTheWay(context, way.from, way.to) === null &&
      mayHappen(context, event),
    itWasSaidHere: ({ context, event }, { phase }: { phase: CoursePhase }) =>
      event.type === 'step.undone' && missingToUndo(context, event.facts, phase) === null,
    weLeftFrom: ({ context, event }, { phase }: { phase: RoomPhase }) =>
      context.away?.from === phase && mayHappen(context, event),
  },
  actions: {
    takeIn: assign(({ context, event }) => (leaves(event) ? context : told(context, event))),
    rememberThePlace: assign(({ context, event }, { from }: { from: RoomPhase }) =>
      leaves(event) ? leave(context, event, from) : context,
    ),
  },
});

const taken = { guard: 'nothingIsMissing', actions: 'takeIn' } as const;
const taking = <T extends EventType>(...types: readonly T[]) =>
  Object.fromEntries(types.map((type) => [type, taken])) as Record<T, typeof taken>;

/** Ways to every other phase of the course: back is free, forwards needs what the rules ask. Undoing stays here. */
const goingFrom = (from: CoursePhase) => ({
  'step.undone': { guard: { type: 'itWasSaidHere', params: { phase: from } } as const, actions: 'takeIn' as const },
  'room.wentTo': course
    .filter((to) => to !== from)
    .map((to) => ({
      target: `#${to}` as const,
      guard: { type: 'theWayIsOpen', params: { from, to } } as const,
      actions: 'takeIn' as const,
    })),
});

const leaving = (from: RoomPhase) => {
  const actions = { type: 'rememberThePlace', params: { from } } as const;
  return {
    'break.started': { target: '#onBreak', guard: 'nothingIsMissing', actions },
    'privateTime.started': { target: '#inPrivateTime', guard: 'nothingIsMissing', actions },
    'timeOut.started': { target: '#inTimeOut', guard: 'nothingIsMissing', actions },
    'meeting.stopped': { target: '#stoppedEarly', guard: 'nothingIsMissing', actions },
  } as const;
};

const comingBack = roomPhases.map((phase) => ({
  target: `#${phase}` as const,
  guard: { type: 'weLeftFrom', params: { phase } } as const,
  actions: 'takeIn' as const,
}));

export const meetingMachine = machine.createMachine({
  id: 'meeting',
  context: ({ input }) => input,
  initial: 'preparing',
  states: {
    preparing: {
      initial: 'choosingTopic',
      on: taking(...alwaysOpen),
      states: {
        // A question of last time is answered where it is told how it went.
        reviewing: { id: 'reviewing', on: { ...goingFrom('reviewing'), ...taking('openQuestion.changed') } },
        choosingTopic: { id: 'choosingTopic', on: goingFrom('choosingTopic') },
        choosingParticipants: { id: 'choosingParticipants', on: goingFrom('choosingParticipants') },
      },
    },
    inTheRoom: {
      initial: 'opening',
      on: taking(...alwaysOpen, ...whilePeopleTalk),
      states: {
        opening: { id: 'opening', on: { ...goingFrom('opening'), ...leaving('opening') } },
        discussing: { id: 'discussing', on: { ...goingFrom('discussing'), ...leaving('discussing') } },
        agreeing: { id: 'agreeing', on: { ...goingFrom('agreeing'), ...leaving('agreeing') } },
        closing: {
          id: 'closing',
          on: {
            ...goingFrom('closing'),
            ...leaving('closing'),
            ...taking(
              'nextMeeting.arranged',
              'nextTopic.thoughtOf',
              'contact.chosen',
              'evaluation.shared',
              'deletion.dated',
              'sharing.agreed',
              'sheet.handedOver',
            ),
            'meeting.closed': { target: '#closed', guard: 'nothingIsMissing', actions: 'takeIn' },
          },
        },
      },
    },
    away: {
      initial: 'onBreak',
      states: {
        onBreak: { id: 'onBreak', on: { ...taking('break.timed'), 'break.ended': comingBack } },
        inPrivateTime: { id: 'inPrivateTime', on: { 'privateTime.ended': comingBack } },
        inTimeOut: { id: 'inTimeOut', on: { 'timeOut.ended': comingBack } },
        stoppedEarly: {
          id: 'stoppedEarly',
          on: {
            'meeting.goneOn': comingBack,
            ...taking(
              'nextMeeting.arranged',
              'contact.chosen',
              'deletion.dated',
              'sharing.agreed',
              'sheet.handedOver',
              'promise.reported',
              'words.takenBack',
              'page.turned',
            ),
          },
        },
      },
    },
    closed: {
      id: 'closed',
      on: taking(
        'agreement.amended',
        'view.added',
        'words.takenBack',
        'sharing.agreed',
        'sheet.handedOver',
        'promise.reported',
        'consent.withdrawn',
        'deletion.dated',
        'page.turned',
      ),
    },
  },
});

const placeOf = {
  reviewing: { preparing: 'reviewing' },
  choosingTopic: { preparing: 'choosingTopic' },
  choosingParticipants: { preparing: 'choosingParticipants' },
  opening: { inTheRoom: 'opening' },
  discussing: { inTheRoom: 'discussing' },
  agreeing: { inTheRoom: 'agreeing' },
  closing: { inTheRoom: 'closing' },
  onBreak: { away: 'onBreak' },
  inPrivateTime: { away: 'inPrivateTime' },
  inTimeOut: { away: 'inTimeOut' },
  stoppedEarly: { away: 'stoppedEarly' },
  closed: 'closed',
} as const satisfies Record<Phase, unknown>;

/** The machine's snapshot for a meeting in a phase: how a written meeting is taken up again. */
export const snapshotOf = (facts: Meeting, phase: Phase) =>
  meetingMachine.resolveState({ value: placeOf[phase], context: facts });

export type MeetingSnapshot = ReturnType<typeof snapshotOf>;

/** The phase a snapshot is in. */
export const phaseOf = ({ value }: MeetingSnapshot): Phase =>
  typeof value === 'string' ? value : (Object.values(value)[0] as Phase);
