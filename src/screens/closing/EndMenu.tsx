// What is one press away to the very end: private time, stop for today, and everything that is written.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { StopDialog } from '../frame/StopDialog.tsx';

export function EndMenu() {
  const { t } = useTranslation(['discussion', 'shell']);
  const tell = useTell();
  const [stopping, setStopping] = useState(false);
  return (
    <>
      <Menu
        label={t('shell:more')}
        named
        items={[
          {
            id: 'privateTime',
            icon: 'people',
            label: t('away.privateTime'),
            onPress: () => void tell({ type: 'privateTime.started' }),
          },
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
