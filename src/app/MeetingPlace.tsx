// One meeting on the screen: opened, kept written, and closed when the window goes elsewhere. Where another window
// writes it, this one reads along.
import { Activity, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MeetingRoom } from '../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../room/session.ts';
import { dropAllStanding } from '../room/untold.ts';
import { ReadAlong } from '../screens/everything/ReadAlong.tsx';
import { Loading } from '../screens/frame/Loading.tsx';
import { TableHere } from '../screens/table/TableHere.tsx';
import { TableKeys } from '../screens/table/TableKeys.tsx';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { type MeetingHere, meetingHere } from './meetingHere.ts';
import { MeetingScreen } from './MeetingScreen.tsx';
import { NotOpenedNote } from './NotOpenedNote.tsx';
import { keptNow, setLettingGo, setMeetingOpenNow, setUnsavedNow } from './openNow.ts';
import { saveRescue } from './saveRescue.ts';
import { type TableOfRoom, tableOfRoom } from './tableOfRoom.ts';

interface MeetingPlaceProps {
  readonly id: string;
  readonly vault: OpenVault;
  /** Not where nothing is to be kept. */
  readonly onLeftUnsaved?: (kept: KeptMeeting) => void;
}

export function MeetingPlace({ id, vault, onLeftUnsaved }: MeetingPlaceProps) {
  const tableHere = useSession((s) => s.tableHere);
  const [here, setHere] = useState<MeetingHere | null>(null);
  const writeHere = useRef(() => {});

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
        changeSession({ openCard: '', openPart: '' });
        table = tableOfRoom(id, now.room);
        setMeetingOpenNow({ ...now, table });
      }
      setUnsavedNow('unsaved' in now ? now.unsaved : null, id);
      flushSync(() => setHere(now));
    });
    writeHere.current = meeting.writeHere;
    return () => {
      dropAllStanding();
      const kept = keptNow();
      letGoOfTable();
      setUnsavedNow(null);
      const left = meeting.leave().then(() => {
        if (kept?.state().kind === 'notSaved' && !kept.mayGo()) onLeftUnsaved?.(kept);
      });
      setLettingGo(left, kept);
    };
  }, [vault, id, onLeftUnsaved]);

  if (!here) return <Loading />;
  if ('why' in here) return <NotOpenedNote reason={here} />;
  if ('alone' in here) {
    const { room, unsaved, moved, alone, covered, asking } = here;
    const writer = alone ? 'nobody' : moved ? 'moved' : 'elsewhere';
    return (
      <MeetingRoom room={room}>
        <ReadAlong
          {...{ writer, covered, asking }}
          onWriteHere={() => writeHere.current()}
          {...(unsaved ? { onSaveFile: () => saveRescue(unsaved) } : {})}
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
