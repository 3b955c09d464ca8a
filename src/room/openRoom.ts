// The room round one open meeting: what happened is told here, and the last steps can be taken back.
// It keeps no meeting facts of its own; the steps back live in memory only and end with the meeting.
import { type Actor, createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventType, MeetingEvent, Telling } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingMachine, type MeetingSnapshot } from '../meeting/meetingMachine.ts';
import { type Missing, missingFor } from '../meeting/missing.ts';

/** Why something was not taken in: what is missing, or that it cannot happen in this phase. */
export type Refusal = Missing | 'notNow';

interface Step {
  readonly type: EventType;
  readonly before: Meeting;
}

export interface Room {
  readonly actor: Actor<typeof meetingMachine>;
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

/** Opens the room on a meeting as it was written. `now` gives the moment, ISO 8601 in UTC. */
export function openRoom(snapshot: MeetingSnapshot, now: () => string): Room {
  const actor = createActor(meetingMachine, { snapshot, input: snapshot.context });
  const steps = createStore<readonly Step[]>(() => []);
  actor.start();

  const stamped = (telling: Telling): MeetingEvent => ({ ...telling, at: now() });
  const refusalOf = (event: MeetingEvent): Refusal | null => {
    const current = actor.getSnapshot();
    return missingFor(current.context, event) ?? (current.can(event) ? null : 'notNow');
  };

  return {
    actor,
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
        steps.setState([...steps.getState().slice(1 - stepsKept), { type: event.type, before }], true);
      }
      return null;
    },
    undo: () => {
      const last = steps.getState().at(-1);
      if (!last) return;
      steps.setState(steps.getState().slice(0, -1), true);
      actor.send({ type: 'step.undone', facts: last.before, at: now() });
    },
  };
}
