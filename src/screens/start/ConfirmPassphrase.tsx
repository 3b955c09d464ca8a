// The passphrase once more, and the promise that it is kept somewhere. Then the device is made ready.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { useAsking } from '../frame/useAsking.ts';

/** Those with a sentence of their own; all others share one. */
const told = ['denied', 'full', 'blocked', 'keptAside', 'newerDatabase'] as const;

interface ConfirmPassphraseProps {
  readonly chosen: string;
  readonly onBack: () => void;
  readonly onSetUp: (passphrase: string) => Promise<Outcome>;
}

export function ConfirmPassphrase({ chosen, onBack, onSetUp }: ConfirmPassphraseProps) {
  const { t } = useTranslation('start');
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState(false);
  const [lacks, setLacks] = useState<'different' | 'notKept' | null>(null);
  const { busy, answer, go } = useAsking(onSetUp);
  const field = useRef<HTMLInputElement>(null);

  const setUp = () => {
    const different = passphraseSaid(typed).normalize('NFKC') !== chosen.normalize('NFKC');
    setLacks(different ? 'different' : kept ? null : 'notKept');
    if (different) field.current?.focus();
    else if (kept) void go(chosen);
  };

  return (
    <form
      className="startcol"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        setUp();
      }}
    >
      <Heading>{t('again')}</Heading>
      <p>{t('againWhy')}</p>
      <div className="card">
        <PassphraseField
          ref={field}
          label={t('againField')}
          error={lacks === 'different' && t('different')}
          value={typed}
          readOnly={busy}
          onChange={(text) => {
            setTyped(text);
            setLacks(null);
          }}
        />
        <Check
          checked={kept}
          onChange={(yes) => {
            setKept(yes);
            setLacks(null);
          }}
        >
          {t('kept')}
        </Check>
        <p className="honest">{t('honest')}</p>
        <div className="presses">
          <Button submit look="go" big>
            {t(busy ? 'settingUp' : 'setUp')}
          </Button>
          {!busy && (
            <Button look="quiet" icon="arrowBack" onClick={onBack}>
              {t('chooseAnother')}
            </Button>
          )}
        </div>
        <p role="status">{busy && t('wait')}</p>
        <p role="alert" className="wrong">
          {lacks === 'notKept'
            ? t('notKept')
            : answer && t(`notSetUp.${told.find((code) => code === answer) ?? 'other'}`)}
        </p>
      </div>
    </form>
  );
}
