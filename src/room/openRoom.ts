// The room round one open meeting: what happened is told here, and the last steps can be taken back.
// It keeps no meeting facts of its own; the steps back live in memory only and end with the meeting.
import { type Actor, createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventType, MeetingEvent, Telling } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingMachine, type MeetingSnapshot, phaseOf } from '../meeting/meetingMachine.ts';
import { type Missing, missingFor, missingOnTheWay } from '../meeting/missing.ts';
import { isCoursePhase, type Phase } from '../meeting/phases.ts';

/** Why something was not taken in: what is missing, or that it cannot happen in this phase. */
export type Refusal = Missing | 'notNow';

interface Step {
  readonly type: EventType;
  /** What the step was about, so that a field typed letter by letter is one step. */
  readonly about: string;
  readonly before: Meeting;
}

export interface Room {
  readonly actor: Actor<typeof meetingMachine>;
  /**
   * The meeting as it was when something other than a draft last changed. Typing draws only the field that is typed in;
   * what stands in `drafts` here may be old.
   */
  readonly settled: StoreApi<Meeting>;
  readonly drafts: StoreApi<Meeting['drafts']>;
  readonly phase: StoreApi<Phase>;
  /** Tells what happened, now. Answers null when it was taken in, and otherwise why not. */
  readonly tell: (telling: Telling) => Refusal | null;
  /** What `tell` would answer. */
  readonly refusal: (telling: Telling) => Refusal | null;
  readonly steps: StoreApi<readonly Step[]>;
  readonly undo: () => void;
}

const stepsKept = 50;
/** Going somewhere and typing are not steps to take back; they are undone by going back and by typing. */
const notASteps: ReadonlySet<EventType> = new Set([
  'room.wentTo',
  'page.turned',
  'draft.typed',
  'preparation.changed',
  'seat.described',
  'concern.changed',
  'technique.used',
  'break.started',
  'break.ended',
  'privateTime.started',
  'privateTime.ended',
  'meeting.stopped',
  'meeting.goneOn',
  'meeting.closed',
  'sheet.handedOver',
  'step.undone',
]);

/** Fields that are told letter by letter. */
const typed: ReadonlySet<EventType> = new Set([
  'person.changed',
  'stopSign.agreed',
  'nextMeeting.arranged',
  'nextTopic.thoughtOf',
  'result.told',
  'comment.told',
  'leg.described',
  'openQuestion.changed',
  'decision.changed',
]);
const aboutOf = (event: MeetingEvent): string => {
  if ('id' in event) return event.id;
  return event.type === 'leg.described' ? event.legId : event.type === 'result.told' ? event.result.agreementId : '';
};

const missingOnThisWay = (current: MeetingSnapshot, event: MeetingEvent): Missing | null => {
  const phase = phaseOf(current);
  return event.type === 'room.wentTo' && isCoursePhase(phase)
    ? missingOnTheWay(current.context, phase, event.phase)
    : null;
};

const sameButDrafts = (one: Meeting, other: Meeting): boolean =>
  (Object.keys(other) as (keyof Meeting)[]).every((fact) => fact === 'drafts' || one[fact] === other[fact]);

/** Opens the room on a meeting as it was written. `now` gives the moment, ISO 8601 in UTC. */
export function openRoom(snapshot: MeetingSnapshot, clock: () => string): Room {
  const actor = createActor(meetingMachine, { snapshot, input: snapshot.context });
  const steps = createStore<readonly Step[]>(() => []);
  const settled = createStore(() => snapshot.context);
  const drafts = createStore(() => snapshot.context.drafts);
  const phase = createStore(() => phaseOf(snapshot));
  actor.subscribe((now) => {
    drafts.setState(now.context.drafts, true);
    if (!sameButDrafts(settled.getState(), now.context)) settled.setState(now.context, true);
    phase.setState(phaseOf(now), true);
  });
  actor.start();

  const stamped = (telling: Telling): MeetingEvent => ({ ...telling, at: clock() });
  const refusalOf = (event: MeetingEvent): Refusal | null => {
    const current = actor.getSnapshot();
    const lacking = missingFor(current.context, event) ?? missingOnThisWay(current, event);
    return lacking ?? (current.can(event) ? null : 'notNow');
  };

  return {
    actor,
    settled,
    drafts,
    phase,
    steps,
    refusal: (telling) => refusalOf(stamped(telling)),
    tell: (telling) => {
      const event = stamped(telling);
      const refused = refusalOf(event);
      if (refused) return refused;
      const before = actor.getSnapshot().context;
      actor.send(event);
      // What the citizen takes back must not wait in memory to come again (R18); a new phase starts afresh.
      if (event.type === 'words.takenBack' || event.type === 'room.wentTo') steps.setState([], true);
      else if (!notASteps.has(event.type) && actor.getSnapshot().context !== before) {
        const { type } = event;
        const about = aboutOf(event);
        const last = steps.getState().at(-1);
        if (last?.type === type && last.about === about && typed.has(type)) return null;
        steps.setState([...steps.getState().slice(1 - stepsKept), { type, about, before }], true);
      }
      return null;
    },
    undo: () => {
      const last = steps.getState().at(-1);
      if (!last) return;
      steps.setState(steps.getState().slice(0, -1), true);
      actor.send({ type: 'step.undone', facts: last.before, at: clock() });
    },
  };
}
