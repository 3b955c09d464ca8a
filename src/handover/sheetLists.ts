// What stands on the sheet beside the agreements, each kind in its own list and never among the agreed (R09, R11).
import type { Day, Id } from '../meeting/basics.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Proposal } from '../meeting/otherLists.ts';
import type { ParkedOutcome } from '../meeting/talk.ts';
import type { TimelineMoment } from '../meeting/timeline.ts';
import { isKeptBack } from '../meeting/withMention.ts';
import { nameOf, type SheetView, viewsOf } from './sheetAgreement.ts';

interface SheetItem {
  readonly id: Id;
  readonly text: string;
  readonly views: readonly SheetView[];
}

export interface SheetLists {
  readonly proposals: readonly (SheetItem & {
    readonly name: string;
    readonly answer: Proposal['citizenAnswer'];
    readonly reason: string;
  })[];
  readonly pendingDecisions: readonly (SheetItem & {
    readonly name: string;
    readonly elsewhere: string;
    readonly answerBy: Day | null;
    readonly inWriting: boolean;
    readonly canComplain: boolean;
  })[];
  readonly duties: readonly (SheetItem & { readonly name: string; readonly goesIntoCase: boolean })[];
  /** What somebody said in the role of authority: in its own block. */
  readonly saidAsAuthority: readonly (SheetItem & { readonly name: string; readonly goesIntoCase: boolean })[];
  readonly offers: readonly (SheetItem & { readonly name: string })[];
  readonly refusals: readonly (SheetItem & {
    readonly name: string;
    readonly why: string;
    readonly instead: string;
    readonly inWriting: boolean;
  })[];
  readonly terms: readonly { readonly id: Id; readonly term: string; readonly explanation: string }[];
  readonly openQuestions: readonly (SheetItem & { readonly name: string; readonly due: Day | null })[];
  readonly keptForLater: readonly (SheetItem & { readonly outcome: ParkedOutcome | null })[];
  readonly disagreements: readonly { readonly id: Id; readonly about: string; readonly views: readonly SheetView[] }[];
}

const moments = <K extends TimelineMoment['kind']>(m: Meeting, kind: K) =>
  m.timeline.filter((one): one is Extract<TimelineMoment, { kind: K }> => one.kind === kind);

export function sheetLists(m: Meeting): SheetLists {
  const item = (id: Id, text: string): SheetItem => ({ id, text, views: viewsOf(m, id) });
  return {
    proposals: m.proposals.map((one) => ({
      ...item(one.id, one.text),
      name: nameOf(m, one.proposedById),
      answer: one.citizenAnswer,
      reason: one.citizenReason,
    })),
    pendingDecisions: m.pendingDecisions.map((one) => ({
      ...item(one.id, one.what),
      name: nameOf(m, one.authorityId),
      elsewhere: one.decidedElsewhere,
      answerBy: one.answerBy,
      inWriting: one.mustComeInWriting,
      canComplain: one.complaintGuidance,
    })),
    duties: m.duties.map((one) => ({
      ...item(one.id, one.text),
      name: nameOf(m, one.saidById),
      goesIntoCase: one.goesIntoCase,
    })),
    saidAsAuthority: m.lines
      .filter(({ source }) => source === 'authority')
      .map((one) => ({ ...item(one.id, one.text), name: nameOf(m, one.byId), goesIntoCase: one.goesIntoCase })),
    offers: m.offers.map((one) => ({ ...item(one.id, one.text), name: nameOf(m, one.byId) })),
    refusals: moments(m, 'refusal').map((one) => ({
      ...item(one.id, one.what),
      name: nameOf(m, one.decidedById),
      why: one.why,
      instead: one.instead,
      inWriting: one.writtenDecisionExpected,
    })),
    terms: moments(m, 'termExplained').map(({ id, term, explanation }) => ({ id, term, explanation })),
    openQuestions: m.openQuestions
      .filter(({ status }) => status === 'open')
      .map((one) => ({ ...item(one.id, one.text), name: nameOf(m, one.ownerId), due: one.due })),
    keptForLater: m.parked
      .filter(({ outcome }) => outcome !== 'agreement' && outcome !== 'deletedByCitizen')
      .filter((one) => !isKeptBack(m, one))
      .map((one) => ({ ...item(one.id, one.text), outcome: one.outcome })),
    disagreements: m.disagreements.map((one) => ({
      id: one.id,
      about: one.about,
      views: one.views.map(({ byId, text }, place) => ({
        id: `${one.id}-${place}`,
        name: nameOf(m, byId),
        kind: 'view',
        text,
      })),
    })),
  };
}
