// The way back to the ordstyrer's own side while it is hidden.
import { useTranslation } from 'react-i18next';
import { changeSession, useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';

export function ShowPrivateSide() {
  const { t } = useTranslation('discussion');
  const shown = useSession((s) => s.privateSideShown);
  const keys = useSession((s) => s.singleKeys);
  if (shown) return null;
  return (
    <Button icon="eyeOff" onClick={() => changeSession({ privateSideShown: true })}>
      {t('private.show')}
      {keys && <kbd aria-hidden="true">H</kbd>}
    </Button>
  );
}
