// An agreement as it stands on paper: names instead of ids, the words as they were said, and every view of it beside it.
import { type Agreement, type Answer, type DecisionStatus, isAgreed } from '../meeting/agreements.ts';
import type { Day, Id } from '../meeting/basics.ts';
import { type Meeting } from '../meeting/meeting.ts';
import { personIn } from '../meeting/participants.ts';

export interface SheetPerson {
  readonly id: Id;
  readonly name: string;
}

/** "Sådan ser jeg det", by name. */
export interface SheetView {
  readonly id: Id;
  readonly name: string;
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
  readonly firstStep: Agreement['firstStep'];
  readonly withNames: readonly string[];
  readonly decision: { readonly status: DecisionStatus; readonly name: string; readonly note: string } | null;
  readonly speakUpName: string;
  readonly answer: Answer | null;
  /** The citizen's own words beside an answer that was not yes. */
  readonly answerWords: string;
  readonly views: readonly SheetView[];
  /** The wordings this one took over from when the closed meeting was amended, oldest first. */
  readonly before: readonly { readonly version: number; readonly what: string; readonly because: string }[];
}

export const nameOf = (m: Meeting, personId: Id | null): string => personIn(m, personId)?.name ?? '';

export const viewsOf = (m: Meeting, aboutId: Id): readonly SheetView[] =>
  m.views.filter((one) => one.aboutId === aboutId).map(({ id, byId, text }) => ({ id, name: nameOf(m, byId), text }));

export const sheetAgreement = (m: Meeting, one: Agreement): SheetAgreement => ({
  id: one.id,
  owner: { id: one.ownerId, name: nameOf(m, one.ownerId) },
  what: one.what,
  due: one.due,
  noDueBecause: one.noDueBecause,
  recurring: one.recurring,
  firstStep: one.firstStep,
  withNames: one.withIds.map((personId) => nameOf(m, personId)).filter((name) => name !== ''),
  decision: one.decision && {
    status: one.decision.status,
    name: nameOf(m, one.decision.byId),
    note: one.decision.note,
  },
  speakUpName: nameOf(m, one.speakUpId),
  answer: one.answer?.answer ?? null,
  answerWords: isAgreed(one) ? '' : (one.answer?.words ?? ''),
  views: viewsOf(m, one.id),
  before: m.amendments
    .filter(({ before }) => before.id === one.id)
    .map(({ version, because, before }) => ({ version, because, what: before.what })),
});
