// What was heard about the promises between two meetings, and whom the sheet may go to: the citizen reads that too (R07).
import type { Report } from '../../meeting/followUp.ts';
import { dayOf } from '../../meeting/time.ts';
import type { Entry, Telling } from './entry.ts';

interface Named {
  readonly id: string;
  readonly what: string;
}

export const heardAbout = (
  { m, t, nameOf, dayInWords }: Telling,
  reports: readonly Report[],
  promises: readonly Named[],
): readonly Entry[] =>
  reports.map(({ id, at, agreementId, way, outcome, times, words }) => ({
    id,
    label: t(`reply:heard.${way}`, {
      citizen: nameOf(m.citizenId),
      date: dayInWords(dayOf(at)),
      answer: t(`reply:outcome.${outcome}`),
    }),
    text: promises.find((one) => one.id === agreementId)?.what ?? '',
    more: [times !== null && t('reply:times', { count: times }), words],
  }));

export const mayGetEntries = ({ m, t, nameOf, momentOf }: Telling): readonly Entry[] =>
  m.sharings.map(({ personId, parts, at }) => ({
    label: t('label.mayGet', { name: nameOf(personId) }),
    text: parts.length > 0 ? parts.map((part) => t(`give:supporter.part.${part}`)).join(', ') : t('label.nothing'),
    more: [momentOf(at)],
  }));
