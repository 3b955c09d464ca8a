// Who typed the words of the topic (R01). Nobody need say so: then it was the one who leads the meeting.
import { personIn } from '../../meeting/participants.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';

const field = 'topicTypedBy';

export function useTypedBy() {
  const tell = useTell();
  const said = useDrafts((drafts) => drafts[field] ?? '');
  const known = useMeeting((m) => personIn(m, said) !== undefined);
  const already = useMeeting((m) => (m.topic?.text === m.concerns[0]?.text ? m.topic?.typedById : undefined));
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  return {
    typedById: known ? said : (already ?? gamemasterId),
    choose: (id: string) => tell({ type: 'draft.typed', field, text: id }),
    forget: () => tell({ type: 'draft.typed', field, text: '' }),
  };
}
