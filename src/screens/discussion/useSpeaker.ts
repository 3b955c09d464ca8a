// Who speaks now, among everybody who is here: remembered with the meeting until somebody else does.
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { useHere } from '../frame/useHere.ts';
import { type Speaker, speakerDraft, speakerNow, speakersOf } from './speaker.ts';

interface SpeakerNow {
  readonly speakers: readonly Speaker[];
  readonly speaker: Speaker | undefined;
  readonly choose: (key: string | undefined) => void;
  /** The key of the one so many places further on, round the table. */
  readonly step: (by: number) => string | undefined;
}

export function useSpeaker(): SpeakerNow {
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const remembered = useDrafts((drafts) => drafts[speakerDraft]);
  const speakers = speakersOf(useHere());
  const speaker = speakerNow(speakers, remembered, citizenId);
  const at = speakers.findIndex(({ key }) => key === speaker?.key);
  return {
    speakers,
    speaker,
    choose: (key) => {
      if (key !== undefined) tell({ type: 'draft.typed', field: speakerDraft, text: key });
    },
    step: (by) => speakers[(at + by + speakers.length) % speakers.length]?.key,
  };
}
