// What was said while people talked: lines, what was put aside, questions, views, and what may be shared.
import { waitsForTheCitizen } from '../../meeting/talk.ts';
import { languageName } from '../frame/languageNames.ts';
import type { Entry, Telling } from './entry.ts';
import { wordsOf } from './wordsOf.ts';

export const saidEntries = ({ m, t, nameOf, momentOf }: Telling): readonly Entry[] => [
  ...(m.questionNow ? [{ label: t('label.questionNow'), text: m.questionNow }] : []),
  ...m.lines.map((line) => ({
    id: line.id,
    label: nameOf(line.byId),
    text: line.text,
    more: [
      line.source !== 'ownWords' && t(`words:source.${line.source}`, { name: nameOf(m.citizenId) }),
      line.confirmedAt && t('support:confirm.done', { name: nameOf(m.citizenId) }),
      waitsForTheCitizen(line) && t('label.waitsForYes', { name: nameOf(m.citizenId) }),
      line.goesIntoCase && t('label.intoCase'),
      momentOf(line.at),
    ],
  })),
];

/** Lines of the interpreter, each under the Danish words it belongs to. */
export const interpretedEntries = ({ m, t, language }: Telling): readonly Entry[] =>
  m.interpreted.map(({ said, original }) => ({
    label: t('words:beside.line', { language: languageName(original.lang, language) }),
    text: said,
    original,
  }));

export const laterEntries = ({ m, t, nameOf }: Telling): readonly Entry[] =>
  m.parked.map(({ id, text, raisedById, outcome }) => ({
    id,
    text,
    more: [
      t('label.raisedBy', { name: nameOf(raisedById) }),
      outcome && t(`words:parkedOutcome.${outcome}`, { name: nameOf(m.citizenId) }),
    ],
  }));

export const questionEntries = ({ m, t, nameOf, dayInWords }: Telling): readonly Entry[] =>
  m.openQuestions.map(({ id, text, ownerId, due, status }) => ({
    id,
    text,
    more: [
      ownerId && t('label.findsTheAnswer', { name: nameOf(ownerId) }),
      due && t('label.by', { date: dayInWords(due) }),
      t(`review:openQuestion.${status}`),
    ],
  }));

export const viewEntries = (telling: Telling): readonly Entry[] => {
  const { m, t, nameOf } = telling;
  return [
    ...m.views.map(({ id, byId, kind, text, aboutId }) => {
      const about = wordsOf(m, aboutId);
      const label = kind === 'rewording' ? t('support:rewording.by', { person: nameOf(byId) }) : nameOf(byId);
      return { id, label, text, more: [about && t('label.about', { text: about })] };
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
