// What is one press away to the very end: private time, stop for today, and everything that is written.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { StopDialog } from './StopDialog.tsx';
import './noteform.css';

interface MeetingMenuProps {
  /** Private time has a press of its own on this screen. */
  readonly withoutPrivateTime?: boolean;
}

export function MeetingMenu({ withoutPrivateTime = false }: MeetingMenuProps) {
  const { t } = useTranslation(['discussion', 'shell']);
  const tell = useTell();
  const [stopping, setStopping] = useState(false);
  const privateTime: MenuItem = {
    id: 'privateTime',
    icon: 'people',
    label: t('away.privateTime'),
    onPress: () => void tell({ type: 'privateTime.started' }),
  };
  return (
    <>
      <Menu
        label={t('shell:more')}
        named
        items={[
          ...(withoutPrivateTime ? [] : [privateTime]),
          { id: 'stop', icon: 'stop', label: t('away.stop'), onPress: () => setStopping(true) },
          {
            id: 'everything',
            icon: 'list',
            label: t('shell:everything'),
            onPress: () => void tell({ type: 'page.turned', page: 'everything' }),
          },
        ]}
      />
      <StopDialog open={stopping} onClose={() => setStopping(false)} />
    </>
  );
}
