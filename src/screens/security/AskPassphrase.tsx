// Who changes a lock first shows that it is theirs: the passphrase that opens now.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { useAsking } from '../frame/useAsking.ts';

interface AskPassphraseProps {
  readonly check: Security['checkPassphrase'];
  /** What the person is about to do. */
  readonly why: string;
  readonly onKnown: (passphrase: string) => void;
  readonly onBack: () => void;
}

export function AskPassphrase({ check, why, onKnown, onBack }: AskPassphraseProps) {
  const { t } = useTranslation(['security', 'shell']);
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState(false);
  const { busy, answer, go, forget } = useAsking(check);
  const field = useRef<HTMLInputElement>(null);

  const ask = async () => {
    field.current?.focus();
    const passphrase = passphraseSaid(typed);
    setLacks(passphrase === '');
    if (passphrase !== '' && (await go(passphrase)) === null) onKnown(passphrase);
  };

  return (
    <form
      className="startcol"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <div className="opening">
        <Heading>{t('passphrase.now')}</Heading>
        <p>{why}</p>
      </div>
      <div className="card">
        <PassphraseField
          ref={field}
          label={t('passphrase.nowField')}
          error={lacks ? t('shell:typeFirst') : answer === 'wrongKey' && t('passphrase.wrong')}
          value={typed}
          readOnly={busy}
          onChange={(text) => {
            setTyped(text);
            setLacks(false);
            forget();
          }}
        />
        <div className="presses">
          <Button submit look="go" big>
            {t(busy ? 'passphrase.checking' : 'passphrase.goOn')}
          </Button>
          {!busy && (
            <Button look="quiet" icon="arrowBack" onClick={onBack}>
              {t('toAll')}
            </Button>
          )}
        </div>
        <p role="status">{busy && t('wait')}</p>
        <p role="alert" className="wrong">
          {answer && answer !== 'wrongKey' && t('trouble.other')}
        </p>
      </div>
    </form>
  );
}
