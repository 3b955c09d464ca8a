// What is seldom needed during the talk: time-out, another topic, everything that is written, the shortcuts.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { HandOverDialog } from '../frame/HandOverDialog.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function MoreMenu({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'shell', 'method', 'papers']);
  const tell = useTell();
  const [handingOver, setHandingOver] = useState(false);
  return (
    <>
      <Menu
        label={t('shell:more')}
        named
        items={[
          {
            id: 'timeOut',
            icon: 'clock',
            label: t('method:keys.timeOut'),
            onPress: () => void tell({ type: 'timeOut.started' }),
          },
          { id: 'topic', icon: 'target', label: t('topic.change'), onPress: () => onOpen({ kind: 'topic' }) },
          {
            id: 'everything',
            icon: 'list',
            label: t('shell:everything'),
            onPress: () => void tell({ type: 'page.turned', page: 'everything' }),
          },
          { id: 'keys', icon: 'info', label: t('keys.open'), onPress: () => onOpen({ kind: 'keys' }) },
          { id: 'handOver', icon: 'swap', label: t('papers:leads.handOver'), onPress: () => setHandingOver(true) },
          {
            id: 'roleCards',
            icon: 'printer',
            label: t('papers:roleCards.menu'),
            onPress: () => void tell({ type: 'page.turned', page: 'roleCards' }),
          },
        ]}
      />
      <HandOverDialog open={handingOver} onClose={() => setHandingOver(false)} />
    </>
  );
}
