// The very first start: what this is, and a passphrase of one's own. Nothing is stored before it has been written twice.
import { useState } from 'react';
import type { Device, Outcome } from '../../room/device.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { ConfirmPassphrase } from './ConfirmPassphrase.tsx';
import { StartPage } from './StartPage.tsx';

interface FirstStartProps {
  readonly propose: () => Promise<string>;
  readonly tooWeak: (passphrase: string) => 'short' | 'repeated' | null;
  readonly onSetUp: (passphrase: string) => Promise<Outcome>;
  readonly onTakeUpdate: Device['takeUpdate'];
}

export function FirstStart({ propose, tooWeak, onSetUp, onTakeUpdate }: FirstStartProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      {chosen === null ? (
        <ChoosePassphrase propose={propose} tooWeak={tooWeak} onChosen={setChosen} />
      ) : (
        <ConfirmPassphrase chosen={chosen} onBack={() => setChosen(null)} onSetUp={onSetUp} />
      )}
    </StartPage>
  );
}
