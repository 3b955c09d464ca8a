// What can happen in the room, as the screens tell it. Each event carries the moment it happened; nothing here decides.
import type { Agreement, AgreementChanges, Answer } from './agreements.ts';
import type { Clock, Day, Id, Instant, Original } from './basics.ts';
import type { Change, Leg, LegAnswer, LegId } from './chair.ts';
import type { Consent, Evaluation, HandoverWay, SharedPart } from './closing.ts';
import type { Report, Result } from './followUp.ts';
import type { Meeting, Plan, Unit } from './meeting.ts';
import type { Duty, Offer, PendingDecision, Proposal } from './otherLists.ts';
import type { Participant } from './participants.ts';
import type { CoursePhase } from './phases.ts';
import type { Mention, Preparation } from './preparation.ts';
import type { Shown } from './shown.ts';
import type { Disagreement, Line, OpenQuestion, Parked, ParkedOutcome, View } from './talk.ts';
import type { TimelineMoment } from './timeline.ts';
import type { Concern } from './topic.ts';

type New<T> = Omit<T, 'at'>;

/** What each event tells besides its type and its moment. `byId` is the person who says or presses it. */
export interface Told {
  /** Who leads is handed over, never changed (R11). */
  'plan.changed': { readonly changes: Partial<Omit<Plan, 'gamemasterId'>> };
  'unit.changed': { readonly changes: Partial<Unit> };
  'preparation.changed': { readonly changes: Partial<Preparation> };
  'languages.changed': { readonly citizenLanguages: readonly string[]; readonly danishOnly?: boolean };
  /** The interpreter's line for exactly this text; null takes it away. */
  'line.interpreted': { readonly said: string; readonly original: Original | null };

  'concern.added': { readonly concern: Concern };
  'concern.changed': { readonly concern: Concern };
  'concern.removed': { readonly id: Id };
  'concern.raisedToTop': { readonly id: Id };
  /** The citizen's yes to the top line: "Det er mit emne". */
  'topic.confirmed': { readonly byId: Id; readonly typedById: Id; readonly because: string };
  /** A new topic in the middle of the meeting, with the citizen's yes (R02). */
  'topic.changed': {
    readonly byId: Id;
    readonly typedById: Id;
    readonly id: Id;
    readonly text: string;
    readonly original: Original | null;
    readonly because: string;
  };

  'seat.described': { readonly text: string };
  'leg.answered': {
    readonly byId: Id;
    readonly legId: LegId;
    readonly answer: LegAnswer;
    readonly change: Change | null;
  };
  'leg.described': {
    readonly legId: LegId;
    readonly changes: Partial<Pick<Leg, 'label' | 'note' | 'strengths' | 'areas' | 'mostUrgent'>>;
  };

  'person.added': { readonly person: Participant };
  'person.changed': { readonly id: Id; readonly changes: Partial<Omit<Participant, 'id' | 'citizenAnswer'>> };
  'person.removed': { readonly id: Id };
  'person.answered': {
    readonly id: Id;
    readonly byId: Id;
    readonly answer: 'yes' | 'no' | null;
    readonly condition: string;
  };
  /** The citizen's yes to the table: "Det er mit bord". */
  'table.confirmed': { readonly byId: Id };

  'room.wentTo': { readonly id: Id; readonly phase: CoursePhase };
  'stopSign.agreed': { readonly text: string };
  'roles.saidAloud': Record<never, never>;
  'role.switched': { readonly id: Id; readonly to: 'facilitator' | 'authority' };

  'question.asked': { readonly text: string };
  'line.said': { readonly line: New<Omit<Line, 'confirmedAt'>> };
  /** The citizen's yes to words that were said on the citizen's behalf (R12). */
  'line.confirmed': { readonly id: Id; readonly byId: Id };
  /** A speaker puts own words right. Nobody else can (R18). */
  'line.corrected': { readonly id: Id; readonly byId: Id; readonly text: string };
  'line.marked': { readonly id: Id; readonly goesIntoCase: boolean };
  'item.parked': { readonly item: New<Omit<Parked, 'outcome' | 'agreementId'>> };
  'item.settled': { readonly id: Id; readonly outcome: ParkedOutcome | null; readonly agreementId: Id | null };
  'openQuestion.asked': { readonly question: New<OpenQuestion> };
  'openQuestion.changed': { readonly id: Id; readonly changes: Partial<Omit<OpenQuestion, 'id' | 'at'>> };
  'view.added': { readonly view: New<View> };
  'disagreement.noted': { readonly disagreement: New<Disagreement> };
  /** The citizen takes words back: gone for good, from the device too (R18). */
  'words.takenBack': { readonly id: Id; readonly byId: Id };

  'technique.used': { readonly id: Id; readonly techniqueId: string };
  'prompt.raised': { readonly id: Id; readonly promptId: string; readonly byId: Id };
  'prompt.handled': { readonly id: Id };
  /** What became of a point the citizen wanted brought up; null when it is open again. */
  'point.mentioned': { readonly id: Id; readonly how: Mention['how'] | null };
  /** What the table is shown beside what always stands there. */
  'table.shown': { readonly shown: Shown | null };
  /** Somebody else at the table leads the meeting from now on. */
  'gamemaster.handedOver': { readonly id: Id; readonly toId: Id };
  /** Something explained, chosen, checked or refused, or that somebody acted on a worry. */
  'moment.noted': {
    readonly moment: Extract<
      TimelineMoment,
      { kind: 'termExplained' | 'choice' | 'claimCheck' | 'refusal' | 'concern' }
    >;
  };
  /** The citizen's choice among the options that were noted; empty when it is open again. */
  'choice.made': { readonly id: Id; readonly byId: Id; readonly chosen: string };
  'consent.given': { readonly consent: Omit<Consent, 'givenAt' | 'withdrawnAt'> };
  'consent.withdrawn': { readonly id: Id };

  'break.started': { readonly byId: Id; readonly until: Clock | null };
  /** When we are back is said, or left open. */
  'break.timed': { readonly until: Clock | null };
  'break.ended': { readonly id: Id };
  /** Three questions on how the meeting goes. Nothing is recorded but the minutes. */
  'timeOut.started': Record<never, never>;
  'timeOut.ended': { readonly id: Id };
  'privateTime.started': Record<never, never>;
  'privateTime.ended': { readonly id: Id };
  'meeting.stopped': {
    readonly id: Id;
    readonly reasonGiven: string;
    readonly followOutById: Id | null;
    readonly callById: Id | null;
    readonly callAt: string;
  };
  'meeting.goneOn': { readonly id: Id };

  'agreement.made': { readonly agreement: Agreement };
  'agreement.changed': { readonly id: Id; readonly changes: AgreementChanges };
  'agreement.answered': { readonly id: Id; readonly byId: Id; readonly answer: Answer; readonly words: string };
  /** The owner said it again in own words, and it fitted. Nobody else can. */
  'agreement.saidBack': { readonly id: Id; readonly byId: Id; readonly words: string };
  'agreement.removed': { readonly id: Id };
  /** Without the citizen's yes it can stay on paper as a proposal, with the citizen's words beside it. */
  'agreement.setAside': {
    readonly id: Id;
    readonly citizenAnswer: Proposal['citizenAnswer'];
    readonly citizenReason: string;
  };
  'noAgreement.accepted': { readonly byId: Id; readonly because: string };
  'proposal.made': { readonly proposal: Proposal };
  'proposal.removed': { readonly id: Id };
  'decision.awaited': { readonly decision: PendingDecision };
  'decision.changed': { readonly id: Id; readonly changes: Partial<Omit<PendingDecision, 'id' | 'agreementId'>> };
  'decision.removed': { readonly id: Id };
  'duty.named': { readonly duty: Duty };
  'duty.removed': { readonly id: Id };
  'offer.made': { readonly offer: Offer };
  'offer.removed': { readonly id: Id };

  'nextMeeting.arranged': { readonly nextMeeting: Meeting['nextMeeting'] };
  'nextTopic.thoughtOf': { readonly text: string };
  'contact.chosen': { readonly id: Id };
  'evaluation.shared': { readonly evaluation: Evaluation | null };
  'deletion.dated': { readonly deleteOn: Day };
  /** The citizen's own word on what one person gets. */
  'sharing.agreed': { readonly personId: Id; readonly byId: Id; readonly parts: readonly SharedPart[] };
  'sheet.handedOver': { readonly way: HandoverWay; readonly toId: Id | null };
  /** The end of the meeting: a promise from here on, amended but never edited. */
  'meeting.closed': {
    readonly id: Id;
    readonly wording: Readonly<Record<string, string>>;
    readonly wordingBeside?: Readonly<Record<string, string>> | null;
  };
  'agreement.amended': {
    readonly id: Id;
    readonly byId: Id;
    readonly because: string;
    readonly changes: AgreementChanges;
  };

  /** What was heard about a promise of this meeting or of the last. */
  'promise.reported': { readonly report: New<Report> };
  'result.told': { readonly result: Result };
  'comment.told': { readonly text: string };
  'page.turned': { readonly page: string };
  'draft.typed': { readonly field: string; readonly text: string };
  'step.undone': { readonly facts: Meeting };
}

export type EventType = keyof Told;
export type EventOf<T extends EventType> = { [K in T]: { readonly type: K; readonly at: Instant } & Told[K] }[T];
export type MeetingEvent = EventOf<EventType>;
/** Events after which the meeting waits, and comes back to where it was. */
export type Leaving = 'break.started' | 'privateTime.started' | 'timeOut.started' | 'meeting.stopped';
/** An event before it has its moment: what a screen tells. */
export type Telling = { [K in EventType]: { readonly type: K } & Told[K] }[EventType];
