// One meeting on the screen: opened, kept written, and closed when the window goes elsewhere.
import { Activity, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingRoom } from '../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../room/session.ts';
import { TableHere } from '../screens/table/TableHere.tsx';
import { TableKeys } from '../screens/table/TableKeys.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { MeetingScreen } from './MeetingScreen.tsx';
import { NotOpenedNote } from './NotOpenedNote.tsx';
import { type NotOpened, type OpenedMeeting, openMeeting } from './openMeeting.ts';
import { setLettingGo, setMeetingOpenNow } from './openNow.ts';
import { type TableOfRoom, tableOfRoom } from './tableOfRoom.ts';
import { useMeetingWords } from './useMeetingWords.ts';

export function MeetingPlace({ id, vault }: { readonly id: string; readonly vault: OpenVault }) {
  const { t } = useTranslation('shell');
  const tableHere = useSession((s) => s.tableHere);
  const [opened, setOpened] = useState<OpenedMeeting | NotOpened | null>(null);
  const wordsAreHere = useMeetingWords();

  useEffect(() => {
    let left = false;
    let table: TableOfRoom | null = null;
    const opening = openMeeting(vault, id);
    void opening.then((result) => {
      if (left) return;
      if ('room' in result) {
        changeSession({ openCard: '' });
        table = tableOfRoom(id, result.room);
        setMeetingOpenNow({ ...result, table });
      }
      setOpened(result);
    });
    return () => {
      left = true;
      table?.stop();
      setMeetingOpenNow(null);
      setLettingGo(opening.then((result) => ('room' in result ? result.close() : undefined)));
    };
  }, [vault, id]);

  if (!opened || !wordsAreHere) {
    return (
      <p className="vh" role="status">
        {t('loading')}
      </p>
    );
  }
  if (!('room' in opened)) return <NotOpenedNote reason={opened} />;
  return (
    <MeetingRoom room={opened.room}>
      <TableKeys />
      <Activity mode={tableHere ? 'hidden' : 'visible'}>
        <MeetingScreen />
      </Activity>
      {tableHere && <TableHere />}
    </MeetingRoom>
  );
}
