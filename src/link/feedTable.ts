// The side of the window that holds the meeting: it says what the table sees, and knows when the table is there.
import type { TableView } from '../meeting/tableViewForm.ts';
import { openTableChannel } from './openTableChannel.ts';
import { feederOf, hold, tableOf, whenFree } from './presence.ts';
import { type FromFeeder, fromTable } from './tableMessages.ts';

interface TableFeed {
  /** What the table sees from now on; null covers it. Said at once, and only when it is something else. */
  readonly show: (view: TableView | null) => void;
  /** Covers the table and lets go of it, in that order. */
  readonly stop: () => void;
}

interface TableNews {
  /** The table window has come. `again`: it was reloaded. */
  readonly onTable: (again: boolean) => void;
  /** It was closed or has crashed. */
  readonly onNoTable: () => void;
}

export function feedTable(id: string, { onTable, onNoTable }: TableNews): TableFeed {
  const ended = new AbortController();
  let now: FromFeeder = { kind: 'covered' };
  let said = '';
  let watching = false;

  const say = () => {
    const saying = JSON.stringify(now);
    if (ended.signal.aborted || saying === said) return;
    said = saying;
    channel.say(now);
  };
  /** A table that is known says hello once more when both have just come. */
  const welcome = (again: boolean) => {
    if (watching) return;
    watching = true;
    onTable(again);
    whenFree(tableOf(id), ended.signal, () => {
      watching = false;
      onNoTable();
    });
  };
  const channel = openTableChannel<typeof fromTable, FromFeeder>(id, fromTable, ({ again }) => {
    welcome(again);
    said = '';
    say();
  });
  hold(feederOf(id), ended.signal, () => channel.say({ kind: 'here' }));

  return {
    show: (view) => {
      now = view ? { kind: 'view', view } : { kind: 'covered' };
      say();
    },
    stop: () => {
      if (ended.signal.aborted) return;
      channel.say({ kind: 'bye' });
      ended.abort();
      channel.close();
    },
  };
}
