// What is seldom needed during the talk: what every screen of the meeting has, another topic, the shortcuts, the cards.
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { changeSession } from '../../room/session.ts';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function MoreMenu({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'papers']);
  const tell = useTell();
  return (
    <MeetingMenu
      items={[
        { id: 'topic', icon: 'target', label: t('topic.change'), onPress: () => onOpen({ kind: 'topic' }) },
        { id: 'keys', icon: 'info', label: t('keys.open'), onPress: () => changeSession({ helpOpen: true }) },
        {
          id: 'roleCards',
          icon: 'printer',
          label: t('papers:roleCards.menu'),
          onPress: () => void tell({ type: 'page.turned', page: 'roleCards' }),
        },
      ]}
    />
  );
}
