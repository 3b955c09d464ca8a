// The field of a passphrase that is asked for, with its sentence: what is lacking, or why it did not open.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PassphraseField } from './PassphraseField.tsx';
import type { PassphraseInput } from './usePassphraseAsked.ts';

interface AskedPassphraseProps {
  readonly input: PassphraseInput;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Said to an empty field, where something else than a passphrase may be typed too. */
  readonly typeFirst?: string;
  /** What is wrong with the one that was tried. */
  readonly wrong?: ReactNode;
}

export function AskedPassphrase({ input, label, hint, typeFirst, wrong }: AskedPassphraseProps) {
  const { t } = useTranslation('shell');
  const { field, typed, lacks, busy, type } = input;
  return (
    <PassphraseField
      ref={field}
      label={label}
      hint={hint}
      error={lacks ? (typeFirst ?? t('typeFirst')) : wrong}
      value={typed}
      readOnly={busy}
      onChange={type}
    />
  );
}
