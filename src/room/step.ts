// One step that can be taken back: what was told, what it was about, and the facts before it. Kept in memory only.
// Going somewhere, typing and what simply happened are no steps; what the citizen takes back must never become one (R18).
import type { EventOf, EventType, MeetingEvent } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';

const notSteps = [
  'room.wentTo',
  'page.turned',
  'draft.typed',
  'preparation.changed',
  'seat.described',
  'concern.changed',
  'line.interpreted',
  'technique.used',
  'break.started',
  'break.ended',
  'privateTime.started',
  'privateTime.ended',
  'timeOut.started',
  'timeOut.ended',
  'break.timed',
  'table.shown',
  'words.takenBack',
  'meeting.stopped',
  'meeting.goneOn',
  'meeting.closed',
  'agreement.amended',
  'sharing.agreed',
  'sheet.handedOver',
  'step.undone',
] as const satisfies readonly EventType[];

export type StepType = Exclude<EventType, (typeof notSteps)[number]>;
export type StepEvent = EventOf<StepType>;

export interface Step {
  readonly type: StepType;
  /** What the step was about, so that a field typed letter by letter is one step. */
  readonly about: string;
  /** The same in words, for the press that takes it back; empty when there is none to say. */
  readonly named: string;
  readonly before: Meeting;
}

const none: ReadonlySet<EventType> = new Set(notSteps);
export const isStep = (event: MeetingEvent): event is StepEvent => !none.has(event.type);

/** Fields that are told letter by letter. */
const typed: ReadonlySet<StepType> = new Set([
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

/** True when the two are one: the same field, typed on. */
export const goesOn = (last: Step | undefined, next: Step): boolean =>
  last?.type === next.type && last.about === next.about && typed.has(next.type);

const fieldsIn = (event: StepEvent): string => ('changes' in event ? ` ${Object.keys(event.changes).join(' ')}` : '');

/** What an event is about, by its technical names. */
export function aboutOf(event: StepEvent): string {
  if ('id' in event) return event.id + fieldsIn(event);
  if (event.type === 'leg.answered') return event.legId;
  if (event.type === 'leg.described') return event.legId + fieldsIn(event);
  return event.type === 'result.told' ? event.result.agreementId : fieldsIn(event).trim();
}
