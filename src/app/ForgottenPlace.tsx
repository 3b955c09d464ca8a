// The way in for one who has forgotten the passphrase: fetched when somebody asks for it.
import type { LockedDevice } from '../room/security.ts';
import { Loading } from '../screens/frame/Loading.tsx';
import { Forgotten } from '../screens/start/Forgotten.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { useCareWords } from './useCareWords.ts';

interface ForgottenPlaceProps {
  readonly device: LockedDevice;
  readonly onBack: () => void;
}

export function ForgottenPlace(props: ForgottenPlaceProps) {
  if (useCareWords()) return <Forgotten {...props} onTakeUpdate={takeUpdate} />;
  return <Loading />;
}
