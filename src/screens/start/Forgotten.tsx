// The passphrase is forgotten: the key from the paper, then a new passphrase at once. Until that is saved nothing changes.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../room/device.ts';
import type { LockedDevice } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { ChoosePassphrase } from '../frame/newPassphrase/ChoosePassphrase.tsx';
import { ConfirmPassphrase } from '../frame/newPassphrase/ConfirmPassphrase.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { KeyFromPaper } from './KeyFromPaper.tsx';
import { StartOver } from './StartOver.tsx';
import { StartPage } from './StartPage.tsx';

interface ForgottenProps {
  readonly device: LockedDevice;
  readonly onBack: () => void;
  readonly onTakeUpdate: Device['takeUpdate'];
}

export function Forgotten({ device, onBack, onTakeUpdate }: ForgottenProps) {
  const { t } = useTranslation(['security', 'start']);
  const [hasKey, setHasKey] = useState<boolean | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { busy, answer, go, forget } = useAsking(device.recover);
  useEffect(() => {
    // Unread, the paper may still hold the key: it is asked for.
    void device.waysIn().then(
      (ways) => setHasKey(ways.recoveryKey),
      () => setHasKey(true),
    );
  }, [device]);

  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      {recoveryKey !== null && chosen !== null ? (
        <ConfirmPassphrase
          chosen={chosen}
          press={t('forgotten.save')}
          busy={busy}
          busyWord={t('forgotten.saving')}
          trouble={answer && t('forgotten.notSaved')}
          onSame={() => void go(recoveryKey, chosen)}
          onBack={() => {
            forget();
            setChosen(null);
          }}
        />
      ) : recoveryKey !== null ? (
        <ChoosePassphrase
          {...device.passphrases}
          opening={
            <>
              <Heading>{t('forgotten.newTitle')}</Heading>
              <p>{t('forgotten.newWhy')}</p>
            </>
          }
          honest={t('forgotten.keyStays')}
          onChosen={setChosen}
        />
      ) : hasKey === false ? (
        <div className="startcol">
          <div className="opening">
            <Heading>{t('forgotten.none')}</Heading>
            <p>{t('forgotten.noneSafe')}</p>
          </div>
          <p>{t('forgotten.noneToDo')}</p>
          <p>
            <Button look="go" big icon="arrowBack" onClick={onBack}>
              {t('forgotten.back')}
            </Button>
          </p>
          <StartOver />
        </div>
      ) : (
        hasKey && <KeyFromPaper device={device} onKey={setRecoveryKey} onBack={onBack} />
      )}
    </StartPage>
  );
}
