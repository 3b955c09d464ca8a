// The table was asked for: it comes in its own window, or the browser blocked it and this screen can show it instead.
import { useTranslation } from 'react-i18next';
import { changeSession, useSession } from '../../../room/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Toast } from '../../../ui/Toast.tsx';
import { useTablePresses } from './useTablePresses.ts';

export function TableAwaited() {
  const { t } = useTranslation('table');
  const awaited = useSession((s) => s.tableAwaited);
  const { showHere } = useTablePresses();
  return (
    <Toast
      action={
        <>
          <Button look="quiet" onClick={showHere}>
            {t('press.here')}
          </Button>
          <Button look="quiet" icon="close" iconOnly onClick={() => changeSession({ tableAwaited: false })}>
            {t('press.close')}
          </Button>
        </>
      }
    >
      {awaited && t('awaited')}
    </Toast>
  );
}
