// Who changes a lock first shows that it is theirs: the passphrase that opens now.
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { FormFoot } from '../frame/FormFoot.tsx';
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
    <form className="startcol" {...form}>
      <div className="opening">
        <Heading>{t('passphrase.now')}</Heading>
        <p>{why}</p>
      </div>
      <div className="card">
        <AskedPassphrase
          input={input}
          label={t('passphrase.nowField')}
          wrong={answer === 'wrongKey' && t('passphrase.wrong')}
        />
        <FormFoot
          busy={busy}
          press={t(busy ? 'passphrase.checking' : 'passphrase.goOn')}
          other={
            <Button look="quiet" icon="arrowBack" onClick={onBack}>
              {t('toAll')}
            </Button>
          }
          wait={t('wait')}
          trouble={answer && answer !== 'wrongKey' && t('trouble.other')}
        />
      </div>
    </form>
  );
}
