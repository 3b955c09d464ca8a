// Agreements, and what must not be mixed with them: proposals, decisions on the way, duties and offers (R09).
import type { Agreement } from '../../meeting/agreements.ts';
import type { Entry, Telling } from './entry.ts';

export function agreementEntry({ m, t, nameOf, dayInWords }: Telling, one: Agreement): Entry {
  const citizen = { name: nameOf(m.citizenId) };
  const { decision, firstStep } = one;
  const goals = one.goals.map(({ text, due }) =>
    due ? t('composing:goals.due', { text, date: dayInWords(due) }) : text,
  );
  return {
    id: one.id,
    label: nameOf(one.ownerId),
    text: one.what,
    more: [
      t(`words:answerGiven.${one.answer?.answer ?? 'none'}`, citizen),
      one.answer?.words,
      one.due
        ? t('label.by', { date: dayInWords(one.due) })
        : one.noDueBecause && t('label.noDate', { text: one.noDueBecause }),
      one.recurring && t('label.recurring', { text: one.recurring }),
      one.times !== null && t('composing:times.said', { count: one.times }),
      one.withIds.length > 0 && t('label.with', { names: one.withIds.map(nameOf).join(', ') }),
      firstStep &&
        t('label.firstStep', {
          text: [firstStep.text, firstStep.due && dayInWords(firstStep.due)].filter(Boolean).join(', '),
        }),
      goals.length > 0 && t('composing:goals.said', { goals: goals.join(', ') }),
      one.why.trim() !== '' && t('composing:why.said', { why: one.why }),
      decision &&
        t('label.decides', {
          name: nameOf(decision.byId ?? one.ownerId),
          status: t(`words:decisionStatus.${decision.status}`),
        }),
      decision?.note,
      decision?.inWriting && t('label.inWriting'),
      one.confidenceBefore !== null && t('label.confidenceBefore', { number: one.confidenceBefore }),
      one.confidence !== null && t('label.confidence', { number: one.confidence }),
      one.speakUpId && t('label.speakUp', { name: nameOf(one.speakUpId) }),
      one.ownerSaidYesAt && t('composing:confirmed.by', { name: nameOf(one.ownerId) }),
      one.saidBack && t('composing:saidBack.done', { name: nameOf(one.ownerId) }),
      one.saidBack?.words,
      one.citizenEdited && t('label.edited', citizen),
      one.replacesId && t('label.takesOver'),
    ],
  };
}

export const agreementEntries = (telling: Telling): readonly Entry[] => [
  ...telling.m.agreements.map((one) => agreementEntry(telling, one)),
  ...(telling.m.noAgreementBecause
    ? [{ label: telling.t('label.noAgreement'), text: telling.m.noAgreementBecause }]
    : []),
];

export const besideEntries = ({ m, t, nameOf, dayInWords }: Telling): readonly Entry[] => [
  ...m.proposals.map(({ id, text, proposedById, citizenAnswer, citizenReason }) => ({
    id,
    label: t('label.proposal'),
    text,
    more: [
      nameOf(proposedById),
      citizenAnswer === 'no' && t('label.answeredNo', { name: nameOf(m.citizenId) }),
      citizenAnswer === 'thinking' && t('words:answerGiven.thinking', { name: nameOf(m.citizenId) }),
      citizenReason,
    ],
  })),
  ...m.pendingDecisions.map((one) => ({
    id: one.id,
    label: t('label.pendingDecision'),
    text: one.what,
    more: [
      nameOf(one.authorityId),
      one.decidedElsewhere && t('label.elsewhere', { text: one.decidedElsewhere }),
      one.answerBy && t('label.by', { date: dayInWords(one.answerBy) }),
      one.mustComeInWriting && t('label.inWriting'),
      one.complaintGuidance && t('label.complaint'),
    ],
  })),
  ...m.duties.map(({ id, text, saidById, goesIntoCase }) => ({
    id,
    label: t('label.duty'),
    text,
    more: [nameOf(saidById), goesIntoCase && t('label.intoCase')],
  })),
  ...m.offers.map(({ id, text, byId }) => ({ id, label: t('label.offer'), text, more: [nameOf(byId)] })),
];
