// A proposal while it is written down; with the id of an agreement when that is being put aside as one.
import type { Agreement } from '../../meeting/agreements.ts';
import type { Proposal } from '../../meeting/otherLists.ts';

export interface ProposalDraft {
  readonly fromAgreementId: string;
  readonly text: string;
  readonly proposedById: string;
  readonly citizenAnswer: 'no' | 'thinking' | '';
  readonly citizenReason: string;
}

export const nothingProposed: ProposalDraft = {
  fromAgreementId: '',
  text: '',
  proposedById: '',
  citizenAnswer: '',
  citizenReason: '',
};

/** The citizen's words go along; an answer is only carried over when it was given. */
export const proposalFrom = (one: Agreement): ProposalDraft => ({
  fromAgreementId: one.id,
  text: one.what,
  proposedById: one.ownerId,
  citizenAnswer: one.answer?.answer === 'thinking' ? 'thinking' : '',
  citizenReason: one.answer?.words ?? '',
});

export const answerIn = (said: ProposalDraft): Proposal['citizenAnswer'] =>
  said.citizenAnswer === '' ? null : said.citizenAnswer;
