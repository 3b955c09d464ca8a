// One meeting on the screen: opened, kept written, and closed when the window goes elsewhere.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadMeetingWords } from '../locales/language.ts';
import { MeetingRoom } from '../room/MeetingRoom.tsx';
import { useSession } from '../room/session.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { MeetingScreen } from './MeetingScreen.tsx';
import { NotOpenedNote } from './NotOpenedNote.tsx';
import { type NotOpened, type OpenedMeeting, openMeeting } from './openMeeting.ts';
import { setMeetingOpenNow } from './openNow.ts';

export function MeetingPlace({ id, vault }: { readonly id: string; readonly vault: OpenVault }) {
  const { t } = useTranslation('shell');
  const language = useSession((s) => s.language);
  const [opened, setOpened] = useState<OpenedMeeting | NotOpened | null>(null);
  const [wordsIn, setWordsIn] = useState<string | null>(null);

  useEffect(() => {
    void loadMeetingWords().then(() => setWordsIn(language));
  }, [language]);

  useEffect(() => {
    let left = false;
    const opening = openMeeting(vault, id);
    void opening.then((result) => {
      if (left) return;
      if ('room' in result) setMeetingOpenNow(result);
      setOpened(result);
    });
    return () => {
      left = true;
      setMeetingOpenNow(null);
      void opening.then((result) => ('room' in result ? result.close() : undefined));
    };
  }, [vault, id]);

  if (!opened || !wordsIn) {
    return (
      <p className="vh" role="status">
        {t('loading')}
      </p>
    );
  }
  if (!('room' in opened)) return <NotOpenedNote reason={opened} />;
  return (
    <MeetingRoom room={opened.room}>
      <MeetingScreen />
    </MeetingRoom>
  );
}
