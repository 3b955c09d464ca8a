// "Sådan ser jeg det": other views beside something that is written. The original stays as it was (R18).
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useName } from '../frame/useName.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface ViewsProps {
  readonly aboutId: string;
  readonly onOpen: OpenTalkDialog;
}

export function Views({ aboutId, onOpen }: ViewsProps) {
  const { t } = useTranslation('discussion');
  const all = useMeeting((m) => m.views);
  const name = useName();
  const views = useMemo(() => all.filter((one) => one.aboutId === aboutId), [all, aboutId]);
  if (views.length === 0) return null;
  return (
    <ul className="views">
      {views.map(({ id, byId, text }) => (
        <li key={id}>
          <div>
            <b>{t('heard.seesIt', { person: name(byId) })}</b>
            <p dir="auto">{text}</p>
          </div>
          <Menu
            label={t('heard.menuOf', { what: t('heard.seesIt', { person: name(byId) }) })}
            items={[
              {
                id: 'takeBack',
                icon: 'trash',
                label: t('heard.takeBack'),
                onPress: () => onOpen({ kind: 'takeBack', id, about: text }),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
