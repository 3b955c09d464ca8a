// The composer's fields while an agreement is being said, and how they become an agreement. Words are never changed.
import { type Agreement, type DecisionStatus, newAgreement } from '../../meeting/agreements.ts';
import type { Parked } from '../../meeting/talk.ts';

/** Flat, because a draft is kept as text. Empty means nothing said yet. */
export interface AgreementDraft {
  /** The agreement that is being put right; empty for a new one. */
  readonly id: string;
  readonly ownerId: string;
  readonly what: string;
  readonly due: string;
  readonly withoutDate: boolean;
  readonly noDueBecause: string;
  readonly decides: DecisionStatus | '';
  readonly decidedById: string;
  readonly inWriting: boolean;
  readonly decisionNote: string;
  readonly withIds: readonly string[];
  readonly recurring: string;
  readonly firstStep: string;
  readonly firstStepDue: string;
  readonly speakUpId: string;
  readonly confidenceBefore: string;
  readonly confidence: string;
  readonly citizenEdited: boolean;
  readonly fromParkedId: string;
  readonly replacesId: string;
}

export const nothingComposed: AgreementDraft = {
  id: '',
  ownerId: '',
  what: '',
  due: '',
  withoutDate: false,
  noDueBecause: '',
  decides: '',
  decidedById: '',
  inWriting: false,
  decisionNote: '',
  withIds: [],
  recurring: '',
  firstStep: '',
  firstStepDue: '',
  speakUpId: '',
  confidenceBefore: '',
  confidence: '',
  citizenEdited: false,
  fromParkedId: '',
  replacesId: '',
};

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

export const agreementOf = (said: AgreementDraft, made: Pick<Agreement, 'id' | 'at'>): Agreement => ({
  ...newAgreement({ ...made, ownerId: said.ownerId, what: said.what }),
  due: said.withoutDate ? null : said.due || null,
  noDueBecause: said.withoutDate ? said.noDueBecause : '',
  withIds: said.withIds.filter((personId) => personId !== said.ownerId),
  recurring: said.recurring,
  firstStep: said.firstStep.trim() === '' ? null : { text: said.firstStep, due: said.firstStepDue || null },
  decision:
    said.decides === ''
      ? null
      : {
          status: said.decides,
          byId: said.decides === 'notNeeded' ? null : said.decidedById || null,
          inWriting: said.decides !== 'notNeeded' && said.inWriting,
          note: said.decisionNote,
        },
  speakUpId: said.speakUpId || null,
  confidenceBefore: numberOf(said.confidenceBefore),
  confidence: numberOf(said.confidence),
  citizenEdited: said.citizenEdited,
  fromParkedId: said.fromParkedId || null,
  replacesId: said.replacesId || null,
});

export const draftOf = (one: Agreement): AgreementDraft => ({
  id: one.id,
  ownerId: one.ownerId,
  what: one.what,
  due: one.due ?? '',
  withoutDate: one.due === null,
  noDueBecause: one.noDueBecause,
  decides: one.decision?.status ?? '',
  decidedById: one.decision?.byId ?? '',
  inWriting: one.decision?.inWriting ?? false,
  decisionNote: one.decision?.note ?? '',
  withIds: one.withIds,
  recurring: one.recurring,
  firstStep: one.firstStep?.text ?? '',
  firstStepDue: one.firstStep?.due ?? '',
  speakUpId: one.speakUpId ?? '',
  confidenceBefore: one.confidenceBefore?.toString() ?? '',
  confidence: one.confidence?.toString() ?? '',
  citizenEdited: one.citizenEdited,
  fromParkedId: one.fromParkedId ?? '',
  replacesId: one.replacesId ?? '',
});

/** Something put aside becomes the beginning of an agreement, in the words it was said with. */
export const draftFromParked = (item: Parked): Partial<AgreementDraft> => ({ what: item.text, fromParkedId: item.id });

/** True when something is said that stands in the folded part of the composer. */
export const saysMore = (said: AgreementDraft): boolean =>
  [said.recurring, said.firstStep, said.speakUpId, said.confidenceBefore, said.confidence, said.decisionNote].some(
    (text) => text !== '',
  ) ||
  said.withIds.length > 0 ||
  said.citizenEdited;
