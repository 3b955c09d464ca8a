// The computer's own lock as one more way in: what it means is said before it is made.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
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
    <div className="startcol" aria-busy={busy}>
      <div className="opening">
        <Heading>{t('passkey.title')}</Heading>
        <p>{t('passkey.hasNot')}</p>
      </div>
      <div className="card">
        <p className="honest">{t('passkey.careful')}</p>
        <div className="presses">
          <Button look="go" big onClick={() => void add()}>
            {t(busy ? 'passkey.adding' : 'passkey.add')}
          </Button>
          {!busy && (
            <Button look="quiet" icon="arrowBack" onClick={onBack}>
              {t('toAll')}
            </Button>
          )}
        </div>
        <p role="alert" className="wrong">
          {answer && t(answer === 'noPasskeyHere' ? 'passkey.unsupported' : 'passkey.notAdded')}
        </p>
      </div>
    </div>
  );
}
