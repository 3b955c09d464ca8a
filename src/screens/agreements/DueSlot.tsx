// By when: a day with its weekday in words, or the reason why there is none. Never "as soon as possible" (R06).
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';

interface DueSlotProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function DueSlot({ said, onChange }: DueSlotProps) {
  const { t, i18n } = useTranslation('agreements');
  const id = useId();
  if (said.withoutDate) {
    return (
      <div className="slot because">
        <span>
          <label htmlFor={id}>{t('compose.noDueBecause')}</label>
          <textarea
            id={id}
            rows={1}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={said.noDueBecause}
            onChange={(event) => onChange({ noDueBecause: event.target.value })}
          />
        </span>
      </div>
    );
  }
  return (
    <div className={said.due ? 'slot when told' : 'slot when'}>
      <Icon name="calendar" />
      <span>
        <label htmlFor={id}>{t('compose.due')}</label>
        <input
          id={id}
          type="date"
          autoComplete="off"
          aria-describedby={`${id}-day`}
          value={said.due}
          onChange={(event) => onChange({ due: event.target.value })}
        />
        <output id={`${id}-day`} htmlFor={id}>
          {said.due && weekdayDate(said.due, i18n.language)}
        </output>
      </span>
    </div>
  );
}
