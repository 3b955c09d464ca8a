// One passphrase: hidden while it is typed, and shown only by a press. The browser is asked not to remember it.
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import './passphrase.css';

interface PassphraseFieldProps extends Pick<ComponentProps<typeof Field>, 'ref' | 'readOnly'> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { t } = useTranslation('shell');
  const [shown, setShown] = useState(false);
  return (
    <div className="passphrase">
      <Field {...props} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" />
      <Button look="quiet" icon={shown ? 'eyeOff' : 'eye'} onClick={() => setShown(!shown)}>
        {t(shown ? 'hideTyped' : 'showTyped')}
      </Button>
    </div>
  );
}
