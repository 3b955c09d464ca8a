// A new key on paper. The one before it opens until the new one was read from its paper and is proven to open.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { KeyOnPaper } from '../frame/paperKey/KeyOnPaper.tsx';
import { KeyReadBack } from '../frame/paperKey/KeyReadBack.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { AskPassphrase } from './AskPassphrase.tsx';
import { useKeyTrouble } from './useKeyTrouble.ts';

interface NewPaperKeyProps {
  readonly security: Security;
  readonly hadOne: boolean;
  readonly onDone: (said: readonly string[]) => void;
  readonly onBack: () => void;
}

export function NewPaperKey({ security, hadOne, onDone, onBack }: NewPaperKeyProps) {
  const { t } = useTranslation('security');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [recoveryKey] = useState(security.recoveryKeys.newKey);
  const [isOnPaper, setIsOnPaper] = useState(false);
  const { busy, answer, go, forget } = useAsking(security.setRecoveryKey);
  const trouble = useKeyTrouble();

  if (passphrase === null) {
    return (
      <AskPassphrase
        check={security.checkPassphrase}
        why={t(hadOne ? 'paper.replaces' : 'passphrase.nowWhy')}
        onKnown={setPassphrase}
        onBack={onBack}
      />
    );
  }
  if (!isOnPaper) {
    return (
      <KeyOnPaper
        recoveryKey={recoveryKey}
        onOnPaper={() => setIsOnPaper(true)}
        onBack={onBack}
        backLabel={t('toAll')}
      />
    );
  }
  const save = async () => {
    if ((await go(passphrase, recoveryKey)) !== null) return;
    onDone(hadOne ? [t('paper.savedNew'), t('paper.copies')] : [t('paper.saved')]);
  };
  return (
    <KeyReadBack
      recoveryKey={recoveryKey}
      readsBack={security.recoveryKeys.readsBack}
      press={t('paper.save')}
      busy={busy}
      busyWord={t('paper.saving')}
      trouble={trouble(answer)}
      onRight={() => void save()}
      onSeeAgain={() => {
        forget();
        setIsOnPaper(false);
      }}
    />
  );
}
