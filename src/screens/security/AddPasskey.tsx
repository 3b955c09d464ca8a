// The computer's own lock as one more way in: what it means is said before it is made.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { StartForm } from '../frame/StartForm.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { AskPassphrase } from './AskPassphrase.tsx';

interface AddPasskeyProps {
  readonly security: Security;
  readonly onDone: (said: readonly string[]) => void;
  readonly onBack: () => void;
}

export function AddPasskey({ security, onDone, onBack }: AddPasskeyProps) {
  const { t } = useTranslation('security');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const { busy, answer, go } = useAsking(security.addPasskey);

  if (passphrase === null) {
    return (
      <AskPassphrase
        check={security.checkPassphrase}
        why={t('passphrase.nowWhy')}
        onKnown={setPassphrase}
        onBack={onBack}
      />
    );
  }
  const add = async () => {
    if ((await go(passphrase)) === null) onDone([t('passkey.added')]);
  };
  return (
    <StartForm
      title={t('passkey.title')}
      why={t('passkey.hasNot')}
      busy={busy}
      press={t(busy ? 'passkey.adding' : 'passkey.add')}
      other={
        <Button look="quiet" icon="arrowBack" onClick={onBack}>
          {t('toAll')}
        </Button>
      }
      trouble={answer && t(answer === 'noPasskeyHere' ? 'passkey.unsupported' : 'passkey.notAdded')}
      onSubmit={() => void add()}
    >
      <p className="honest">{t('passkey.careful')}</p>
    </StartForm>
  );
}
