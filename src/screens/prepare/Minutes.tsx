// How long the meeting is planned to take. What is no number of minutes stays in the field, unsaved.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.tsx';

interface MinutesProps {
  readonly value: number | null;
  readonly onMinutes: (minutes: number | null) => void;
}

const minutesIn = (text: string): number | undefined => {
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= 24 * 60 ? minutes : undefined;
};

export function Minutes({ value, onMinutes }: MinutesProps) {
  const { t } = useTranslation('prepare');
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const type = (text: string) => {
    const minutes = text.trim() === '' ? null : minutesIn(text);
    setUnsaved(minutes === undefined ? text : null);
    if (minutes !== undefined) onMinutes(minutes);
  };
  return (
    <Field
      label={t('plan.minutes')}
      inputMode="numeric"
      size={5}
      value={unsaved ?? (value === null ? '' : `${value}`)}
      error={unsaved === null ? undefined : t('plan.minutesWrong')}
      onChange={type}
    />
  );
}
