// What the table sees of this meeting, for the screens of the laptop. Another thing only when something on it changes.
import { useMemo } from 'react';
import { tableView } from '../../../meeting/tableView.ts';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { useMeeting, usePhase } from '../../../room/MeetingRoom.tsx';

export function useTableView(): TableView {
  const facts = useMeeting((m) => m);
  const phase = usePhase();
  const written = useMemo(() => JSON.stringify(tableView(facts, phase)), [facts, phase]);
  return useMemo(() => JSON.parse(written) as TableView, [written]);
}
