// A decision on its way while it is written down. It is expected in writing, with how to complain, until somebody says
// otherwise.
import type { PendingDecision } from '../../meeting/otherLists.ts';

export interface DecisionDraft {
  /** The one that is being put right; empty for a new one. */
  readonly id: string;
  readonly what: string;
  readonly authorityId: string;
  readonly decidedElsewhere: string;
  readonly answerBy: string;
  readonly mustComeInWriting: boolean;
  readonly complaintGuidance: boolean;
}

export const nothingAwaited: DecisionDraft = {
  id: '',
  what: '',
  authorityId: '',
  decidedElsewhere: '',
  answerBy: '',
  mustComeInWriting: true,
  complaintGuidance: true,
};

export const decisionDraftOf = (one: PendingDecision): DecisionDraft => ({
  id: one.id,
  what: one.what,
  authorityId: one.authorityId ?? '',
  decidedElsewhere: one.decidedElsewhere,
  answerBy: one.answerBy ?? '',
  mustComeInWriting: one.mustComeInWriting,
  complaintGuidance: one.complaintGuidance,
});

export const whatIsAwaited = (said: DecisionDraft): Omit<PendingDecision, 'id' | 'agreementId'> => ({
  what: said.what,
  authorityId: said.authorityId || null,
  decidedElsewhere: said.decidedElsewhere,
  answerBy: said.answerBy || null,
  mustComeInWriting: said.mustComeInWriting,
  complaintGuidance: said.complaintGuidance,
});
