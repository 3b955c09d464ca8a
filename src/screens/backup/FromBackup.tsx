// A new computer, or one that has lost its meetings: everything comes from a copy, and the ways to open it with them.
import type { Restoring } from '../../room/backups.ts';
import { NewDevicePage } from './NewDevicePage.tsx';
import { RestoreFlow } from './RestoreFlow.tsx';

interface FromBackupProps {
  readonly restoring: Restoring;
  readonly onBack: () => void;
}

export function FromBackup({ restoring, onBack }: FromBackupProps) {
  return <RestoreFlow Page={NewDevicePage} restoring={restoring} isNewDevice onBack={onBack} />;
}
