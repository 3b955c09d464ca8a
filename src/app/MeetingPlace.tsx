// One meeting on the screen: opened, kept written, and closed when the window goes elsewhere. Where another window
// writes it, this one reads along.
import { Activity, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { MeetingRoom } from '../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../room/session.ts';
import { ReadAlong } from '../screens/everything/ReadAlong.tsx';
import { TableHere } from '../screens/table/TableHere.tsx';
import { TableKeys } from '../screens/table/TableKeys.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { type MeetingHere, meetingHere } from './meetingHere.ts';
import { MeetingScreen } from './MeetingScreen.tsx';
import { NotOpenedNote } from './NotOpenedNote.tsx';
import { setLettingGo, setMeetingOpenNow, setUnsavedNow } from './openNow.ts';
import { saveRescue } from './saveRescue.ts';
import { type TableOfRoom, tableOfRoom } from './tableOfRoom.ts';
import { useMeetingWords } from './useMeetingWords.ts';

export function MeetingPlace({ id, vault }: { readonly id: string; readonly vault: OpenVault }) {
  const { t } = useTranslation('shell');
  const tableHere = useSession((s) => s.tableHere);
  const [here, setHere] = useState<MeetingHere | null>(null);
  const writeHere = useRef(() => {});
  const wordsAreHere = useMeetingWords();

  useEffect(() => {
    let table: TableOfRoom | null = null;
    const letGoOfTable = () => {
      table?.stop();
      table = null;
      setMeetingOpenNow(null);
    };
    const meeting = meetingHere(vault, id, (now) => {
      letGoOfTable();
      if ('kept' in now) {
        changeSession({ openCard: '' });
        table = tableOfRoom(id, now.room);
        setMeetingOpenNow({ ...now, table });
      }
      setUnsavedNow('unsaved' in now ? now.unsaved : null);
      flushSync(() => setHere(now));
    });
    writeHere.current = meeting.writeHere;
    return () => {
      letGoOfTable();
      setUnsavedNow(null);
      setLettingGo(meeting.leave());
    };
  }, [vault, id]);

  if (!here || !wordsAreHere) {
    return (
      <p className="vh" role="status">
        {t('loading')}
      </p>
    );
  }
  if ('why' in here) return <NotOpenedNote reason={here} />;
  if ('alone' in here) {
    const { room, unsaved, moved, alone, covered, asking } = here;
    const writer = alone ? 'nobody' : moved ? 'moved' : 'elsewhere';
    return (
      <MeetingRoom room={room}>
        <ReadAlong
          {...{ writer, covered, asking }}
          onWriteHere={() => writeHere.current()}
          {...(unsaved ? { onSaveFile: () => void saveRescue(unsaved) } : {})}
        />
      </MeetingRoom>
    );
  }
  return (
    <MeetingRoom room={here.room}>
      <TableKeys />
      <Activity mode={tableHere ? 'hidden' : 'visible'}>
        <MeetingScreen />
      </Activity>
      {tableHere && <TableHere />}
    </MeetingRoom>
  );
}
