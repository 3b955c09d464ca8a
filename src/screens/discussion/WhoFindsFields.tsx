// Who finds the answer to a question, and by when: the two fields that a new question and a written one share.
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { DateField } from '../../ui/DateField.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';

/** Empty where nobody, or no day, is chosen. */
export interface WhoFinds {
  readonly ownerId: string;
  readonly due: string;
}

export const nobodyFinds: WhoFinds = { ownerId: '', due: '' };

export const whoFound = ({ ownerId, due }: WhoFinds) => ({ ownerId: ownerId || null, due: due || null });

interface WhoFindsFieldsProps {
  readonly value: WhoFinds;
  readonly onChange: (changes: Partial<WhoFinds>) => void;
}

export function WhoFindsFields({ value: { ownerId, due }, onChange }: WhoFindsFieldsProps) {
  const { t, i18n } = useTranslation('discussion');
  const people = useAtTheTable().filter(({ role }) => role !== 'interpreter');
  return (
    <>
      <PersonSelect
        label={t('form.whoFinds')}
        people={people}
        nobody={t('form.notAgreed')}
        value={ownerId}
        onChange={(id) => onChange({ ownerId: id ?? '' })}
      />
      <DateField
        label={t('form.byWhen')}
        value={due}
        onChange={(day) => onChange({ due: day })}
        echo={due && capitalised(weekdayDate(due, i18n.language), i18n.language)}
      />
    </>
  );
}
