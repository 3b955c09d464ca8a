// Key L on the window of the table: reading help for everybody who looks at it. The table itself has no presses.
import { changeSession } from '../../room/session.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';

export function TableHelp() {
  useSingleKeys((key) => {
    if (key !== 'l') return false;
    changeSession({ readingHelpOpen: true });
    return true;
  });
  return null;
}
