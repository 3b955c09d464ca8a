// "Dette ser alle": the table in small, live, on the ordstyrer's own side. A picture: nothing in it can be reached.
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { useSession } from '../../../room/session.ts';
import { TableSurface } from './TableSurface.tsx';
import { useTableView } from './useTableView.ts';
import './tableMiniature.css';

function useWhatItShows({ away, shown, questionNow, citizen }: TableView): string {
  const { t } = useTranslation('table');
  if (away) return t('miniature.away');
  if (!shown) return questionNow ? t('miniature.question', { question: questionNow }) : t('miniature.topicOnly');
  if (shown.kind === 'topic') return t('miniature.topicOnly');
  return shown.kind === 'point' ? shown.text : t(shown.kind, { name: citizen });
}

export function TableMiniature() {
  const { t } = useTranslation('table');
  const view = useTableView();
  const what = useWhatItShows(view);
  const state = useSession((s) => s.tableWindow);
  return (
    <figure className="miniature" data-state={state}>
      <figcaption>
        <b>{t('miniature.title')}</b> <span role="status">{t(`miniature.${state}`)}</span>
      </figcaption>
      <p className="vh">{t('miniature.picture', { what })}</p>
      <div className="picture" inert aria-hidden="true">
        <TableSurface view={view} />
      </div>
    </figure>
  );
}
