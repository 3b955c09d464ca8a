// What stands beside something that is written: other views, and the same in plainer words. The original stays (R18).
import { useTranslation } from 'react-i18next';
import type { View } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useName } from './useName.ts';
import { useWordsItems } from './useWordsItems.ts';
import type { WordsDialog } from './WordsMatter.tsx';
import './views.css';

interface ViewsProps {
  readonly aboutId: string;
  readonly onOpen: (dialog: WordsDialog) => void;
}

export function Views({ aboutId, onOpen }: ViewsProps) {
  const all = useMeeting((m) => m.views);
  const views = all.filter((one) => one.aboutId === aboutId);
  return views.length > 0 && <ListOfViews views={views} onOpen={onOpen} />;
}

interface ListOfViewsProps extends Pick<ViewsProps, 'onOpen'> {
  readonly views: readonly View[];
}

function ListOfViews({ views, onOpen }: ListOfViewsProps) {
  const { t } = useTranslation(['discussion', 'support']);
  const name = useName();
  const items = useWordsItems(onOpen);
  return (
    <ul className="views">
      {views.map(({ id, byId, kind, text }) => {
        const person = name(byId);
        const what = kind === 'view' ? t('heard.seesIt', { person }) : t('support:rewording.by', { person });
        return (
          <li key={id}>
            <div>
              <b>{what}</b>
              <p dir="auto">{text}</p>
            </div>
            <Menu label={t('heard.menuOf', { what })} items={[items(id, text).takeBack]} />
          </li>
        );
      })}
    </ul>
  );
}
