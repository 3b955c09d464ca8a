// The lines about a promise: its day in small print, and what was told of it with the question each line answers.
import { useTranslation } from 'react-i18next';
import type { CoursePromise } from '../../course/coursePromises.ts';
import { weekdayDate } from '../../locales/dates.ts';

interface PromiseLines {
  readonly small: readonly string[];
  readonly told: readonly { readonly label: string; readonly text: string }[];
}

export function usePromiseLines({
  agreement,
  madeOn,
  withNames,
  result,
  inPlaceOf,
  replacedBy,
}: CoursePromise): PromiseLines {
  const { t, i18n } = useTranslation(['course', 'review']);
  const date = (day: string) => weekdayDate(day, i18n.language);
  const { due, noDueBecause, recurring, times } = agreement;
  const line = (label: string, text: string | null | undefined) => (text ? [{ label, text }] : []);
  return {
    small: [
      ...(madeOn ? [t('promises.made', { date: date(madeOn) })] : []),
      ...(due ? [t('promises.due', { date: date(due) })] : [noDueBecause]),
      recurring,
      ...(times === null ? [] : [t('promises.times', { count: times })]),
      ...(withNames.length > 0 ? [t('promises.with', { names: withNames.join(', ') })] : []),
    ].filter((text) => text !== ''),
    told: [
      ...line(t('promises.whyNot'), result?.whyNot),
      ...line(t('promises.side'), result?.side && t(`review:side.${result.side}`)),
      ...line(t('promises.next'), result?.next && t(`review:next.${result.next}`)),
      ...line(t('promises.inPlaceOf'), inPlaceOf),
      ...replacedBy.flatMap(({ what, ownerName }) =>
        line(t('promises.replacedBy'), ownerName ? `${ownerName}: ${what}` : what),
      ),
    ],
  };
}
