// Key B, wherever people sit together: the table is opened, uncovered or covered. With one screen, this screen is it.
import { usePhase } from '../../room/MeetingRoom.tsx';
import { useSession } from '../../room/session.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { useTablePresses } from '../frame/table/useTablePresses.ts';

/** Only some browsers tell. Where nothing is said, there may be a second screen. */
const oneScreen = (): boolean => 'isExtended' in screen && screen.isExtended === false;

export function TableKeys() {
  const { state, offered, press, showHere } = useTablePresses();
  const inPrivateTime = usePhase() === 'inPrivateTime';
  const here = useSession((s) => s.tableHere);
  useSingleKeys((key) => {
    if (key !== 'b' || here || !offered || inPrivateTime) return false;
    if (state === 'none' && oneScreen()) showHere();
    else press();
    return true;
  });
  return null;
}
