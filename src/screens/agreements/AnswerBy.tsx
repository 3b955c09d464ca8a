// When the answer of the one who decides is to be here, if that is another day than the agreement's own.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { DateField } from '../../ui/DateField.tsx';

interface AnswerByProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function AnswerBy({ said, onChange }: AnswerByProps) {
  const { t, i18n } = useTranslation('composing');
  const day = said.answerBy || (said.withoutDate ? '' : said.due);
  return (
    <DateField
      label={t('answerBy.label')}
      value={day}
      echo={day && weekdayDate(day, i18n.language)}
      onChange={(answerBy) => onChange({ answerBy })}
    />
  );
}
