// The room round one open meeting: what happened is told here, and the last steps can be taken back.
// It keeps no meeting facts of its own; the steps back live in memory only and end with the meeting.
import { type Actor, createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Evaluation } from '../meeting/closing.ts';
import type { MeetingEvent, Telling } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingMachine, type MeetingSnapshot, phaseOf } from '../meeting/meetingMachine.ts';
import { type Missing, missingFor, missingOnTheWay } from '../meeting/missing.ts';
import { isRoomPhase, isCoursePhase, type Phase } from '../meeting/phases.ts';
import { aboutOf, goesOn, isStep, type Step } from './step.ts';
import { stepName } from './stepName.ts';

/** Why something was not taken in: what is missing, or that it cannot happen in this phase. */
export type Refusal = Missing | 'notNow';

/** What the citizen answers for nobody else to see, and who is to see it afterwards. */
export interface OwnAnswers {
  readonly answers: Evaluation;
  readonly seenBy: 'onlyMe' | 'gamemasterToo';
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
  /** Here and nowhere else, and gone with the room (R19). */
  readonly ownAnswers: StoreApi<OwnAnswers | null>;
  /** Tells what happened, now. Answers null when it was taken in, and otherwise why not. */
  readonly tell: (telling: Telling) => Refusal | null;
  /** What `tell` would answer. */
  readonly refusal: (telling: Telling) => Refusal | null;
  /** Tells what one press says of several: one step to take back. Stops at the first that is refused. */
  readonly tellAll: (tellings: readonly Telling[]) => Refusal | null;
  readonly steps: StoreApi<readonly Step[]>;
  /** Takes the last step back. Answers which one it was. */
  readonly undo: () => Step | null;
}

const stepsKept = 50;

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
  const ownAnswers = createStore<OwnAnswers | null>(() => null);
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

  const mayBeUndone = (step: Step): boolean =>
    actor.getSnapshot().can({ type: 'step.undone', facts: step.before, at: clock() });
  const keepStep = (step: Step): void => {
    const kept = steps.getState();
    const last = kept.at(-1);
    if (!last || !goesOn(last, step)) steps.setState([...kept.slice(1 - stepsKept), step], true);
    else if (last.named !== step.named) steps.setState(kept.with(-1, { ...last, named: step.named }), true);
  };
  // What the citizen takes back must not wait in memory to come again (R18). While people sit together their steps go
  // with them, as far as they can be taken back from there; what was answered before they sat down is not shown there.
  const leaveSteps = (event: MeetingEvent, from: Phase): void => {
    if (event.type === 'words.takenBack' || event.type === 'meeting.closed') steps.setState([], true);
    if (event.type === 'meeting.closed') ownAnswers.setState(null, true);
    if (event.type !== 'room.wentTo') return;
    const kept = isRoomPhase(from) && isRoomPhase(event.phase) ? steps.getState() : [];
    steps.setState(kept.slice(kept.findLastIndex((step) => !mayBeUndone(step)) + 1), true);
  };
  const take = (event: MeetingEvent): Refusal | null => {
    const refused = refusalOf(event);
    if (refused) return refused;
    const from = phaseOf(actor.getSnapshot());
    actor.send(event);
    leaveSteps(event, from);
    return null;
  };
  const tellAll = (tellings: readonly Telling[]): Refusal | null => {
    const before = actor.getSnapshot().context;
    const [first] = tellings;
    if (!first) return null;
    const event = stamped(first);
    const refused =
      take(event) ?? tellings.slice(1).reduce<Refusal | null>((no, one) => no ?? take(stamped(one)), null);
    const after = actor.getSnapshot();
    if (isStep(event) && !sameButDrafts(before, after.context) && isCoursePhase(phaseOf(after))) {
      const named = tellings.length === 1 ? stepName(before, event) : '';
      keepStep({ type: event.type, about: aboutOf(event), named, before });
    }
    return refused;
  };

  return {
    actor,
    settled,
    drafts,
    phase,
    ownAnswers,
    steps,
    refusal: (telling) => refusalOf(stamped(telling)),
    tell: (telling) => tellAll([telling]),
    tellAll,
    undo: () => {
      const last = steps.getState().at(-1);
      if (!last || !mayBeUndone(last)) return null;
      steps.setState(steps.getState().slice(0, -1), true);
      actor.send({ type: 'step.undone', facts: last.before, at: clock() });
      return last;
    },
  };
}
