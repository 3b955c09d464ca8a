// Who changes a lock first shows that it is theirs: the passphrase that opens now.
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { StartForm } from '../frame/StartForm.tsx';
import { usePassphraseAsked } from '../frame/usePassphraseAsked.ts';

interface AskPassphraseProps {
  readonly check: Security['checkPassphrase'];
  /** What the person is about to do. */
  readonly why: string;
  readonly onKnown: (passphrase: string) => void;
  readonly onBack: () => void;
}

export function AskPassphrase({ check, why, onKnown, onBack }: AskPassphraseProps) {
  const { t } = useTranslation('security');
  const { busy, answer, form, input } = usePassphraseAsked(check, (outcome, passphrase) => {
    if (outcome === null) onKnown(passphrase);
  });
  return (
    <StartForm
      title={t('passphrase.now')}
      why={why}
      busy={busy}
      press={t(busy ? 'passphrase.checking' : 'passphrase.goOn')}
      other={
        <Button look="quiet" icon="arrowBack" onClick={onBack}>
          {t('toAll')}
        </Button>
      }
      wait={t('wait')}
      trouble={answer && answer !== 'wrongKey' && t('trouble.other')}
      onSubmit={form.onSubmit}
    >
      <AskedPassphrase
        input={input}
        label={t('passphrase.nowField')}
        wrong={answer === 'wrongKey' && t('passphrase.wrong')}
      />
    </StartForm>
  );
}
