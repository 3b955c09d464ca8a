// The frame of a short form in one of the lists: fields, what is missing, save and leave it.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../room/openRoom.ts';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { Button } from '../../ui/Button.tsx';

interface SmallFormProps {
  readonly label: string;
  readonly saveLabel?: string;
  readonly children: ReactNode;
  /** Tells it; answers why not. */
  readonly onSave: () => Refusal | null;
  readonly onCancel: () => void;
}

export function SmallForm({ label, saveLabel, children, onSave, onCancel }: SmallFormProps) {
  const { t } = useTranslation('agreements');
  const sentence = useMissingSentence();
  const [refused, setRefused] = useState<Refusal | null>(null);
  return (
    <form
      className="smallform"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(onSave());
      }}
    >
      {children}
      {refused && <p role="alert">{sentence(refused)}</p>}
      <span className="ends">
        <Button submit>{saveLabel ?? t('others.save')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('others.cancel')}
        </Button>
      </span>
    </form>
  );
}
