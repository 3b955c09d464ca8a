// The side of the window on the table: it shows what it is told, and covers itself as soon as nobody tells any more.
import type { TableView } from '../meeting/tableViewForm.ts';
import { openTableChannel } from './openTableChannel.ts';
import { feederOf, hold, tableOf, whenFree } from './presence.ts';
import { fromFeeder, type FromTable } from './tableMessages.ts';

/** A view, or why there is none: covered by whoever leads, or nobody holds the meeting. */
export type OnTheTable = TableView | 'covered' | 'nobody';

/** `again`: this window was reloaded. Answers how to leave. */
export function joinTable(id: string, again: boolean, onChange: (now: OnTheTable) => void): () => void {
  const ended = new AbortController();
  let watching = false;

  const watch = () => {
    if (watching) return;
    watching = true;
    whenFree(feederOf(id), ended.signal, () => {
      watching = false;
      onChange('nobody');
    });
  };
  const channel = openTableChannel<typeof fromFeeder, FromTable>(id, fromFeeder, (message) => {
    watch();
    switch (message.kind) {
      case 'here':
        return channel.say({ kind: 'hello', again: false });
      case 'view':
        return onChange(message.view);
      case 'covered':
        return onChange('covered');
      case 'bye':
        return onChange('nobody');
    }
  });
  hold(tableOf(id), ended.signal, () => channel.say({ kind: 'hello', again }));

  return () => {
    ended.abort();
    channel.close();
  };
}
