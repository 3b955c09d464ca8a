// Quick days for the composer, and the way to and from "no date, because". Gone when a day is chosen.
import { useTranslation } from 'react-i18next';
import { dayAfter } from './dayAfter.ts';
import { Button } from '../../ui/Button.tsx';
import type { AgreementDraft } from './agreementDraft.ts';

interface DueHelpProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function DueHelp({ said, onChange }: DueHelpProps) {
  const { t } = useTranslation('agreements');
  if (said.withoutDate) {
    return (
      <div className="duehelp">
        <Button icon="calendar" onClick={() => onChange({ withoutDate: false })}>
          {t('compose.setDue')}
        </Button>
      </div>
    );
  }
  if (said.due) return null;
  return (
    <div className="duehelp">
      <Button onClick={() => onChange({ due: dayAfter(7) })}>{t('compose.inOneWeek')}</Button>
      <Button onClick={() => onChange({ due: dayAfter(14) })}>{t('compose.inTwoWeeks')}</Button>
      <Button onClick={() => onChange({ withoutDate: true })}>{t('compose.noDue')}</Button>
    </div>
  );
}
