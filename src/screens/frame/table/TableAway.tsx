// Break, private time, time-out and stop: calm words, and not one word of the meeting (R13).
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../locales/dates.ts';
import type { TableView } from '../../../meeting/tableViewForm.ts';

export function TableAway({ away: { kind, until } }: { readonly away: NonNullable<TableView['away']> }) {
  const { t, i18n } = useTranslation('table');
  const words: Readonly<Record<typeof kind, readonly [title: string, more: string]>> = {
    break: [
      until ? t('away.breakUntil', { time: timeOfDay(until, i18n.language) }) : t('away.break'),
      until ? '' : t('away.soon'),
    ],
    privateTime: [t('away.soon'), ''],
    timeOut: [t('away.timeOut'), t('away.timeOutMore')],
    stopped: [t('away.stopped'), t('away.stoppedMore')],
  };
  const [title, more] = words[kind];
  return (
    <div className="calmwords">
      <h1>{title}</h1>
      {more && <p>{more}</p>}
    </div>
  );
}
