// The old passphrase, then a new one twice. The old one opens until the new one is proven to.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { Heading } from '../../ui/Heading.tsx';
import { ChoosePassphrase } from '../frame/newPassphrase/ChoosePassphrase.tsx';
import { ConfirmPassphrase } from '../frame/newPassphrase/ConfirmPassphrase.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { AskPassphrase } from './AskPassphrase.tsx';
import { LeaveIt } from './LeaveIt.tsx';
import { useKeyTrouble } from './useKeyTrouble.ts';

interface ChangePassphraseProps {
  readonly security: Security;
  readonly hasPaperKey: boolean;
  readonly onDone: (said: readonly string[]) => void;
  readonly onBack: () => void;
}

export function ChangePassphrase({ security, hasPaperKey, onDone, onBack }: ChangePassphraseProps) {
  const { t } = useTranslation('security');
  const [old, setOld] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { busy, answer, go, forget } = useAsking(security.changePassphrase);
  const trouble = useKeyTrouble();

  if (old === null) {
    return (
      <AskPassphrase check={security.checkPassphrase} why={t('passphrase.nowWhy')} onKnown={setOld} onBack={onBack} />
    );
  }
  if (chosen === null) {
    return (
      <ChoosePassphrase
        {...security.passphrases}
        opening={
          <>
            <Heading>{t('passphrase.choose')}</Heading>
            <p>{t('passphrase.chooseWhy')}</p>
          </>
        }
        honest={t(hasPaperKey ? 'passphrase.honest' : 'passphrase.honestWithoutKey')}
        onChosen={setChosen}
        other={<LeaveIt onBack={onBack} />}
      />
    );
  }
  const change = async () => {
    if ((await go(old, chosen)) === null) onDone([t('passphrase.changed'), t('passphrase.copies')]);
  };
  return (
    <ConfirmPassphrase
      chosen={chosen}
      press={t('passphrase.save')}
      busy={busy}
      busyWord={t('passphrase.saving')}
      trouble={trouble(answer)}
      onSame={() => void change()}
      onBack={() => {
        forget();
        setChosen(null);
      }}
    />
  );
}
