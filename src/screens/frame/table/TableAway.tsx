// Break, private time, time-out and stop: calm words, and not one word of the meeting (R13).
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../locales/dates.ts';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { useCalmView } from '../useCalmView.ts';
import { type OtherWords, useOtherWords } from './otherWords.ts';

type Said = readonly [title: string, more: string];

/** The words for it in one language. */
function said(kind: NonNullable<TableView['away']>['kind'], time: string, t: OtherWords['t']): Said {
  switch (kind) {
    case 'break':
      return time ? [t('away.breakUntil', { time }), ''] : [t('away.break'), t('away.soon')];
    case 'privateTime':
      return [t('away.soon'), ''];
    case 'timeOut':
      return [t('away.timeOut'), t('away.timeOutMore')];
    case 'stopped':
      return [t('away.stopped'), t('away.stoppedMore')];
  }
}

export function TableAway({ away: { kind, until } }: { readonly away: NonNullable<TableView['away']> }) {
  const { t, i18n } = useTranslation(['table', 'shell', 'words', 'agreements']);
  const clock = useCalmView() ? null : until;
  const other = useOtherWords();
  const timeIn = (language: string) => (clock ? timeOfDay(clock, language) : '');
  const [title, more] = said(kind, timeIn(i18n.language), t);
  const [otherTitle = '', otherMore = ''] = other ? said(kind, timeIn(other.language), other.t) : [];
  return (
    <div className="calmwords">
      <h1>{title}</h1>
      {more && <p>{more}</p>}
      {other && (
        <div className="otherwords" lang={other.language} dir={other.dir}>
          <p className="title">{otherTitle}</p>
          {otherMore && <p>{otherMore}</p>}
        </div>
      )}
    </div>
  );
}
