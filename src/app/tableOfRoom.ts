// What the table sees of the open meeting: its view whenever it changes, nothing while it is covered (R07, R13).
// The session says whether the window is there and shown; no words of the meeting are kept here.
import { feedTable } from '../link/feedTable.ts';
import { tableView } from '../meeting/tableView.ts';
import type { Room } from '../room/openRoom.ts';
import { changeSession, useSession } from '../room/session.ts';

export interface TableOfRoom {
  /** Covers the table before anything else happens: on lock, and when the meeting is left. */
  readonly stop: () => void;
}

export function tableOfRoom(id: string, room: Room): TableOfRoom {
  /** Outlives a reload of the window on the table. */
  let wanted: 'covered' | 'shown' = 'covered';
  let seen = { facts: room.settled.getState(), phase: room.phase.getState() };
  changeSession({ tableWindow: 'none', tableAwaited: false, tableHere: false });

  const feed = feedTable(id, {
    onTable: (again) => changeSession({ tableAwaited: false, tableWindow: again ? wanted : 'covered' }),
    onNoTable: () => changeSession({ tableWindow: 'none' }),
  });
  const show = () => {
    const { tableWindow, cover } = useSession.getState();
    if (tableWindow !== 'none') wanted = tableWindow;
    feed.show(tableWindow === 'shown' && cover === 'none' ? tableView(seen.facts, seen.phase) : null);
  };
  const stopFollowing = useSession.subscribe((now, before) => {
    if (now.tableWindow !== before.tableWindow || now.cover !== before.cover) show();
  });
  // After each event, not after each letter of a draft: those leave the settled facts as they are.
  const listening = room.actor.subscribe(() => {
    const now = { facts: room.settled.getState(), phase: room.phase.getState() };
    if (now.facts === seen.facts && now.phase === seen.phase) return;
    seen = now;
    show();
  });
  const stop = () => {
    feed.stop();
    listening.unsubscribe();
    stopFollowing();
    removeEventListener('pagehide', stop);
  };
  addEventListener('pagehide', stop);
  return { stop };
}
