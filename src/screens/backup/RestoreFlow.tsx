// Takes a copy in, in three steps: the file and its words, what it would change, and what became of it.
import { type ComponentType, type ReactNode, useState } from 'react';
import type { RestorePreview, Restoring } from '../../room/backups.ts';
import { OpenCopy } from './OpenCopy.tsx';
import { Preview } from './Preview.tsx';
import { Taken } from './Taken.tsx';

interface RestoreFlowProps {
  /** The frame round each step. */
  readonly Page: ComponentType<{ readonly dock?: ReactNode; readonly children: ReactNode }>;
  readonly restoring: Restoring;
  /** There is no vault yet: the copy's own is put here, and the device is open afterwards. */
  readonly isNewDevice?: boolean;
  readonly onBack: () => void;
}

export function RestoreFlow({ Page, restoring, isNewDevice = false, onBack }: RestoreFlowProps) {
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [taken, setTaken] = useState<{ readonly taken: number; readonly left: number } | null>(null);

  if (taken)
    return (
      <Page>
        <Taken {...taken} onBack={onBack} />
      </Page>
    );
  if (preview)
    return (
      <Preview
        Page={Page}
        preview={preview}
        isNewDevice={isNewDevice}
        onTake={restoring.take}
        onTaken={setTaken}
        onBack={() => setPreview(null)}
      />
    );
  return (
    <Page>
      <OpenCopy isNewDevice={isNewDevice} onLook={restoring.look} onOpened={setPreview} onBack={onBack} />
    </Page>
  );
}
