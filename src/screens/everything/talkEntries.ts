// What was said while people talked: lines, what was put aside, questions, views, and what may be shared.
import type { Entry, Telling } from './entry.ts';

export const saidEntries = ({ m, t, nameOf, momentOf }: Telling): readonly Entry[] => [
  ...(m.questionNow ? [{ label: t('label.questionNow'), text: m.questionNow }] : []),
  ...m.lines.map(({ id, at, byId, source, text, goesIntoCase }) => ({
    id,
    label: nameOf(byId),
    text,
    more: [
      source !== 'ownWords' && t(`words:source.${source}`, { name: nameOf(m.citizenId) }),
      goesIntoCase && t('label.intoCase'),
      momentOf(at),
    ],
  })),
];

export const laterEntries = ({ m, t, nameOf }: Telling): readonly Entry[] =>
  m.parked.map(({ id, text, raisedById, outcome }) => ({
    id,
    text,
    more: [
      t('label.raisedBy', { name: nameOf(raisedById) }),
      outcome && t(`words:parkedOutcome.${outcome}`, { name: nameOf(m.citizenId) }),
    ],
  }));

export const questionEntries = ({ m, t, nameOf, dayOf }: Telling): readonly Entry[] =>
  m.openQuestions.map(({ id, text, ownerId, due, status }) => ({
    id,
    text,
    more: [
      ownerId && t('label.findsTheAnswer', { name: nameOf(ownerId) }),
      due && t('label.by', { date: dayOf(due) }),
      t(`review:openQuestion.${status}`),
    ],
  }));

/** The words a view is about, wherever they stand. */
function aboutText({ m }: Telling, id: string): string {
  const written = [...m.lines, ...m.parked, ...m.openQuestions, ...m.proposals, ...m.duties, ...m.offers];
  return (
    written.find((one) => one.id === id)?.text ??
    [...m.agreements, ...m.pendingDecisions].find((one) => one.id === id)?.what ??
    m.disagreements.find((one) => one.id === id)?.about ??
    ''
  );
}

export const viewEntries = (telling: Telling): readonly Entry[] => {
  const { m, t, nameOf } = telling;
  return [
    ...m.views.map(({ id, byId, text, aboutId }) => {
      const about = aboutText(telling, aboutId);
      return { id, label: nameOf(byId), text, more: [about && t('label.about', { text: about })] };
    }),
    ...m.disagreements.map(({ id, about, views }) => ({
      id,
      text: about,
      more: views.map(({ byId, text }) => `${nameOf(byId)}: ${text}`),
    })),
  ];
};

export const sharingEntries = ({ m, t, nameOf, momentOf }: Telling): readonly Entry[] =>
  m.consents.map((one) => ({
    id: one.id,
    label: t(`words:consentAnswer.${one.answer}`),
    text: one.what,
    more: [
      one.withIds.length > 0 && t('label.shareWith', { names: one.withIds.map(nameOf).join(', ') }),
      one.purpose && t('label.sharePurpose', { text: one.purpose }),
      one.except && t('label.shareExcept', { text: one.except }),
      one.how && t('label.shareHow', { text: one.how }),
      momentOf(one.givenAt),
      one.withdrawnAt && t('label.withdrawn', { date: momentOf(one.withdrawnAt) }),
    ],
  }));
