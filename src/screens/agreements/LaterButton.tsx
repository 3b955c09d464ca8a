// How many things still wait under "gemt til senere", and the way to their list.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useCalmView } from '../frame/useCalmView.ts';

interface LaterButtonProps {
  readonly onPress: () => void;
}

export function LaterButton({ onPress }: LaterButtonProps) {
  const { t } = useTranslation('agreements');
  const calm = useCalmView();
  const waiting = useMeeting((m) => m.parked.filter((item) => item.outcome === null).length);
  return (
    <Button icon="inbox" onClick={onPress}>
      {t('later.title')}
      {waiting > 0 && !calm && <Tag>{waiting}</Tag>}
    </Button>
  );
}
