// A room with one screen: the whole of it is the table, until B, Esc or the quiet press turns it back. P is a break here
// too (R13).
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { TableSurface } from '../frame/table/TableSurface.tsx';
import { useKeyDown } from '../frame/useKeyDown.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { useTableView } from '../frame/table/useTableView.ts';

const back = () => changeSession({ tableHere: false });

export function TableHere() {
  const { t } = useTranslation('table');
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const view = useTableView();
  const keys = useSession((s) => s.singleKeys);
  useSingleKeys((key) => {
    if (key === 'b') back();
    else if (key === 'l') changeSession({ readingHelpOpen: true });
    else if (key === 'p') tell({ type: 'break.started', byId: citizenId, until: null });
    else return false;
    return true;
  });
  useKeyDown(({ key }) => {
    if (key === 'Escape' && !document.querySelector('dialog[open]')) back();
  });
  return (
    <main className="onscreen">
      <TableSurface view={view} />
      <Button look="quiet" icon="arrowBack" className="back" onClick={back}>
        {t('press.back')}
        {keys && <kbd aria-hidden="true">B</kbd>}
      </Button>
    </main>
  );
}
