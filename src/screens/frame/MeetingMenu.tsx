// What is seldom needed while people sit together: a time-out, everything that is written, and somebody else who leads.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';

interface MeetingMenuProps {
  /** What only one screen has, last. */
  readonly items?: readonly MenuItem[];
}

export function MeetingMenu({ items = [] }: MeetingMenuProps) {
  const { t } = useTranslation(['method', 'papers', 'shell']);
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
            label: t('keys.timeOut'),
            onPress: () => void tell({ type: 'timeOut.started' }),
          },
          {
            id: 'everything',
            icon: 'list',
            label: t('shell:everything'),
            onPress: () => void tell({ type: 'page.turned', page: 'everything' }),
          },
          { id: 'handOver', icon: 'swap', label: t('papers:leads.handOver'), onPress: () => setHandingOver(true) },
          ...items,
        ]}
      />
      <HandOverDialog open={handingOver} onClose={() => setHandingOver(false)} />
    </>
  );
}
