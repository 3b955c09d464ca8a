// "Fortryd": takes the last step back. Stays in the dock, and is away when there is nothing to take back.
import { useTranslation } from 'react-i18next';
import { useUndo } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';

export function UndoButton() {
  const { t } = useTranslation('shell');
  const { last, undo } = useUndo();
  if (!last) return null;
  return (
    <Button icon="undo" onClick={undo}>
      {t('undo')}
    </Button>
  );
}
