// The composer's fields while an agreement is being said, and how they become an agreement. Words are never changed.
import {
  type Agreement,
  type DecisionStatus,
  mostGoals,
  newAgreement,
  waitsForDecision,
} from '../../meeting/agreements.ts';
import type { PendingDecision } from '../../meeting/otherLists.ts';
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
  /** Another day for the answer than the day of the agreement; empty when it is the same. */
  readonly answerBy: string;
  readonly withIds: readonly string[];
  readonly recurring: string;
  readonly times: string;
  readonly why: string;
  /** The small goals: their words, and their days in the same order. */
  readonly goals: readonly string[];
  readonly goalDays: readonly string[];
  readonly firstStep: string;
  readonly firstStepDue: string;
  readonly speakUpId: string;
  readonly confidenceBefore: string;
  readonly confidence: string;
  /** The interpreter's lines, each with the Danish words it was written for; without those words none was written here. */
  readonly line: string;
  readonly lineOf: string;
  readonly stepLine: string;
  readonly stepLineOf: string;
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
  answerBy: '',
  withIds: [],
  recurring: '',
  times: '',
  why: '',
  goals: [],
  goalDays: [],
  firstStep: '',
  firstStepDue: '',
  speakUpId: '',
  confidenceBefore: '',
  confidence: '',
  line: '',
  lineOf: '',
  stepLine: '',
  stepLineOf: '',
  citizenEdited: false,
  fromParkedId: '',
  replacesId: '',
};

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

export const fewestTimes = 2;
export const mostTimes = 99;
/** A number of times that can be counted: "fem gange". Once is what every agreement is. */
export const timesOf = (text: string): number | null => {
  const times = Number(text);
  return Number.isInteger(times) && times >= fewestTimes && times <= mostTimes ? times : null;
};

const goalsOf = ({ goals, goalDays }: AgreementDraft): Agreement['goals'] =>
  goals
    .map((text, at) => ({ text, due: goalDays[at] || null }))
    .filter(({ text }) => text.trim() !== '')
    .slice(0, mostGoals);

export const agreementOf = (said: AgreementDraft, made: Pick<Agreement, 'id' | 'at'>): Agreement => ({
  ...newAgreement({ ...made, ownerId: said.ownerId, what: said.what }),
  due: said.withoutDate ? null : said.due || null,
  noDueBecause: said.withoutDate ? said.noDueBecause : '',
  withIds: said.withIds.filter((personId) => personId !== said.ownerId),
  recurring: said.recurring,
  times: timesOf(said.times),
  why: said.why,
  goals: goalsOf(said),
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

/** `awaited` is the decision that waits beside it, when there is one. */
export const draftOf = (one: Agreement, awaited?: PendingDecision): AgreementDraft => ({
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
  answerBy: awaited && awaited.answerBy !== one.due ? (awaited.answerBy ?? '') : '',
  withIds: one.withIds,
  recurring: one.recurring,
  times: one.times?.toString() ?? '',
  why: one.why,
  goals: one.goals.map(({ text }) => text),
  goalDays: one.goals.map(({ due }) => due ?? ''),
  firstStep: one.firstStep?.text ?? '',
  firstStepDue: one.firstStep?.due ?? '',
  speakUpId: one.speakUpId ?? '',
  confidenceBefore: one.confidenceBefore?.toString() ?? '',
  confidence: one.confidence?.toString() ?? '',
  line: '',
  lineOf: '',
  stepLine: '',
  stepLineOf: '',
  citizenEdited: one.citizenEdited,
  fromParkedId: one.fromParkedId ?? '',
  replacesId: one.replacesId ?? '',
});

/** Something put aside becomes the beginning of an agreement, in the words it was said with. */
export const draftFromParked = (item: Parked): Partial<AgreementDraft> => ({ what: item.text, fromParkedId: item.id });

const folded = [
  'recurring',
  'times',
  'why',
  'firstStep',
  'speakUpId',
  'confidenceBefore',
  'confidence',
  'decisionNote',
  'answerBy',
] as const satisfies readonly (keyof AgreementDraft)[];

/** True when something is said that stands in the folded part of the composer. */
export const saysMore = (said: AgreementDraft): boolean =>
  folded.some((field) => said[field] !== '') || said.withIds.length > 0 || said.goals.length > 0 || said.citizenEdited;

/** Waits for somebody's answer: then a decision is on its way beside it. */
export const awaitsDecision = ({ decides }: Pick<AgreementDraft, 'decides'>): boolean => waitsForDecision(decides);
