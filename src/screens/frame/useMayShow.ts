// What the citizen has said yes to showing on paper before the meeting. Nothing is shown without it.
import { useDrafts } from '../../room/MeetingRoom.tsx';

export type MayShowField = 'invitationTopic' | 'invitationReason';

export const useMayShow = (field: MayShowField): boolean => useDrafts((drafts) => drafts[field] === 'yes');
