// What else can be written during the talk, each as its own kind (R09).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function MoreToNote({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation('discussion');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (
    <Menu
      label={t('capture.more')}
      icon="plus"
      items={[
        {
          id: 'openQuestion',
          icon: 'question',
          label: t('kind.openQuestion'),
          onPress: () => onOpen({ kind: 'openQuestion' }),
        },
        {
          id: 'disagreement',
          icon: 'people',
          label: t('kind.disagreement'),
          onPress: () => onOpen({ kind: 'disagreement' }),
        },
        { id: 'term', icon: 'book', label: t('kind.termExplained'), onPress: () => onOpen({ kind: 'termExplained' }) },
        {
          id: 'choice',
          icon: 'list',
          label: t('kind.choiceOpen', { name }),
          onPress: () => onOpen({ kind: 'choice' }),
        },
        { id: 'claim', icon: 'search', label: t('kind.claimCheck'), onPress: () => onOpen({ kind: 'claimCheck' }) },
        { id: 'refusal', icon: 'close', label: t('kind.refusal'), onPress: () => onOpen({ kind: 'refusal' }) },
        { id: 'consent', icon: 'key', label: t('consent.title'), onPress: () => onOpen({ kind: 'consent' }) },
      ]}
    />
  );
}
