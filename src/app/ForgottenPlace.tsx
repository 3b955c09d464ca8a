// The way in for one who has forgotten the passphrase: fetched when somebody asks for it.
import { useTranslation } from 'react-i18next';
import type { LockedDevice } from '../room/security.ts';
import { Forgotten } from '../screens/start/Forgotten.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { useCareWords } from './useCareWords.ts';

interface ForgottenPlaceProps {
  readonly device: LockedDevice;
  readonly onBack: () => void;
}

export function ForgottenPlace(props: ForgottenPlaceProps) {
  const { t } = useTranslation('shell');
  if (useCareWords()) return <Forgotten {...props} onTakeUpdate={takeUpdate} />;
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
