// "Gemt til senere" in the dock: how many things are put aside, and the way to their list.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useCalmView } from '../frame/useCalmView.ts';

export function Later({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('discussion');
  const calm = useCalmView();
  const count = useMeeting((m) => m.parked.length);
  return (
    <Button icon="inbox" onClick={onOpen}>
      {t('later.title')}
      {count > 0 && !calm && <Tag>{count}</Tag>}
    </Button>
  );
}
