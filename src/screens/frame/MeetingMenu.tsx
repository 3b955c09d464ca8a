// What is seldom needed while people sit together: a time-out, everything that is written, the meetings before this one,
// and somebody else who leads.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDevice } from '../../room/device.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';

interface MeetingMenuProps {
  /** What only one screen has, last. */
  readonly items?: readonly MenuItem[];
}

export function MeetingMenu({ items = [] }: MeetingMenuProps) {
  const { t } = useTranslation(['method', 'papers', 'shell', 'reply']);
  const device = useDevice();
  const tell = useTell();
  const isFollowUp = useMeeting((m) => m.lastTime !== null);
  const courseId = useMeeting((m) => m.courseId);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const course: readonly MenuItem[] = isFollowUp
    ? [{ id: 'course', icon: 'list', label: t('reply:course', { name }), onPress: () => device.openCourse(courseId) }]
    : [];
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
          ...course,
          ...items,
        ]}
      />
      <HandOverDialog open={handingOver} onClose={() => setHandingOver(false)} />
    </>
  );
}
