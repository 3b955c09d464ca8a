// Egen tid: only the citizen and the bisidder stay. Nothing is recorded but the minutes (R14).
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';

export function PrivateTimeButton() {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  return (
    <Button icon="people" onClick={() => tell({ type: 'privateTime.started' })}>
      {t('away.privateTime')}
    </Button>
  );
}
