// What is seldom needed during the talk: stop for today, another topic, everything that is written, the shortcuts.
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function MoreMenu({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'shell']);
  const tell = useTell();
  return (
    <Menu
      label={t('shell:more')}
      named
      items={[
        { id: 'stop', icon: 'stop', label: t('away.stop'), onPress: () => onOpen({ kind: 'stop' }) },
        { id: 'topic', icon: 'target', label: t('topic.change'), onPress: () => onOpen({ kind: 'topic' }) },
        {
          id: 'everything',
          icon: 'list',
          label: t('shell:everything'),
          onPress: () => void tell({ type: 'page.turned', page: 'everything' }),
        },
        { id: 'keys', icon: 'info', label: t('keys.open'), onPress: () => onOpen({ kind: 'keys' }) },
      ]}
    />
  );
}
