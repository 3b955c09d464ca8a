// The table as everybody sees it, drawn from the whitelist alone: the window on the table, the swapped screen and the
// small picture are all this. It asks nothing of the room, and there is nothing on it to press.
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { OtherLanguage } from './otherWords.ts';
import { TableAway } from './TableAway.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { TableMiddle } from './TableMiddle.tsx';
import { useFit } from './useFit.ts';
import './tableSurface.css';

export const TableSurface = memo(function TableSurface({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const box = useRef<HTMLDivElement>(null);
  useFit(box, view);
  return (
    <OtherLanguage value={view.otherLanguage}>
      <div ref={box} className="bord" data-shown={view.shown?.kind} aria-live="polite">
        {view.away ? (
          <TableAway away={view.away} />
        ) : (
          <>
            {view.topic && <h1 className="vh">{t('meetingOf', { name: view.citizen })}</h1>}
            <TableHead view={view} />
            <TableMiddle view={view} />
            <TableFoot view={view} />
          </>
        )}
      </div>
    </OtherLanguage>
  );
});
