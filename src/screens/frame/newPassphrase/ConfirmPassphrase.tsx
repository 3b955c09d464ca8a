// The passphrase once more: a slip of the finger is found here, and not the day it is needed.
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { PassphraseField } from '../PassphraseField.tsx';
import { passphraseSaid } from '../passphraseSaid.ts';
import { StartForm } from '../StartForm.tsx';

interface ConfirmPassphraseProps {
  readonly chosen: string;
  readonly step?: string;
  readonly press: string;
  readonly busy?: boolean;
  readonly busyWord?: string;
  /** What stood in the way when it was tried. */
  readonly trouble?: ReactNode;
  readonly onSame: () => void;
  readonly onBack: () => void;
}

export function ConfirmPassphrase({
  chosen,
  step,
  press,
  busy = false,
  busyWord = press,
  trouble,
  onSame,
  onBack,
}: ConfirmPassphraseProps) {
  const { t } = useTranslation('start');
  const [typed, setTyped] = useState('');
  const [isDifferent, setIsDifferent] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const check = () => {
    const different = passphraseSaid(typed).normalize('NFKC') !== chosen.normalize('NFKC');
    setIsDifferent(different);
    if (different) field.current?.focus();
    else onSame();
  };

  return (
    <StartForm
      step={step}
      title={t('again')}
      why={t('againWhy')}
      busy={busy}
      press={busy ? busyWord : press}
      other={
        <Button look="quiet" icon="arrowBack" onClick={onBack}>
          {t('chooseAnother')}
        </Button>
      }
      wait={t('wait')}
      trouble={trouble}
      onSubmit={check}
    >
      <PassphraseField
        ref={field}
        label={t('againField')}
        error={isDifferent && t('different')}
        value={typed}
        readOnly={busy}
        onChange={(text) => {
          setTyped(text);
          setIsDifferent(false);
        }}
      />
    </StartForm>
  );
}
