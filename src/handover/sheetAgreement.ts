// An agreement as it stands on paper: names instead of ids, the words as they were said, and every view of it beside it.
import { type Agreement, type Answer, type DecisionStatus, isAgreed } from '../meeting/agreements.ts';
import type { Day, Id } from '../meeting/basics.ts';
import { type Meeting } from '../meeting/meeting.ts';
import { personIn } from '../meeting/participants.ts';
import { ownerHasSaidYes } from '../meeting/rules.ts';
import type { View } from '../meeting/talk.ts';

export interface SheetPerson {
  readonly id: Id;
  readonly name: string;
  /** What the person is, as it was typed. */
  readonly title: string;
}

/** What an agreement said before the closed meeting was amended. */
export interface SheetBefore extends Pick<Agreement, 'what' | 'due' | 'noDueBecause'> {
  readonly version: number;
  readonly because: string;
  readonly owner: SheetPerson;
}

/** "Sådan ser jeg det", or the same in plainer words, by name. */
export interface SheetView {
  readonly id: Id;
  readonly name: string;
  readonly kind: View['kind'];
  readonly text: string;
}

export interface SheetAgreement {
  readonly id: Id;
  readonly owner: SheetPerson;
  /** Word for word. */
  readonly what: string;
  readonly due: Day | null;
  readonly noDueBecause: string;
  readonly recurring: string;
  readonly times: number | null;
  /** Empty when the topic is the reason. */
  readonly why: string;
  readonly firstStep: Agreement['firstStep'];
  readonly goals: Agreement['goals'];
  readonly withNames: readonly string[];
  readonly decision: { readonly status: DecisionStatus; readonly name: string; readonly note: string } | null;
  readonly speakUpName: string;
  /** The owner was not in the room and has not said yes since. */
  readonly unconfirmed: boolean;
  readonly answer: Answer | null;
  /** The citizen's own words beside an answer that was not yes. */
  readonly answerWords: string;
  readonly views: readonly SheetView[];
  /** What this one took over from, oldest first. */
  readonly before: readonly SheetBefore[];
}

export const nameOf = (m: Meeting, personId: Id | null): string => personIn(m, personId)?.name ?? '';

export const sheetPerson = (m: Meeting, personId: Id): SheetPerson => ({
  id: personId,
  name: nameOf(m, personId),
  title: personIn(m, personId)?.title ?? '',
});

export const viewsOf = (m: Meeting, aboutId: Id): readonly SheetView[] =>
  m.views
    .filter((one) => one.aboutId === aboutId)
    .map(({ id, byId, kind, text }) => ({ id, name: nameOf(m, byId), kind, text }));

export const sheetAgreement = (m: Meeting, one: Agreement): SheetAgreement => ({
  id: one.id,
  owner: sheetPerson(m, one.ownerId),
  what: one.what,
  due: one.due,
  noDueBecause: one.noDueBecause,
  recurring: one.recurring,
  times: one.times,
  why: one.why,
  firstStep: one.firstStep,
  goals: one.goals,
  withNames: one.withIds.map((personId) => nameOf(m, personId)).filter((name) => name !== ''),
  decision: one.decision && {
    status: one.decision.status,
    name: nameOf(m, one.decision.byId),
    note: one.decision.note,
  },
  speakUpName: nameOf(m, one.speakUpId),
  unconfirmed: !ownerHasSaidYes(m, one),
  answer: one.answer?.answer ?? null,
  answerWords: isAgreed(one) ? '' : (one.answer?.words ?? ''),
  views: viewsOf(m, one.id),
  before: m.amendments
    .filter(({ before }) => before.id === one.id)
    .map(({ version, because, before: { ownerId, what, due, noDueBecause } }) => ({
      version,
      because,
      owner: sheetPerson(m, ownerId),
      what,
      due,
      noDueBecause,
    })),
});
