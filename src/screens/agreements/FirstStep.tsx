// The first step, small and soon: something that is done within seven days.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { dayAfter } from './dayAfter.ts';
import { DraftLine } from './DraftLine.tsx';
import { useDayHint } from './useDayHint.ts';

interface FirstStepProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

const soon = 7;
const quick = [
  ['tomorrow', 1],
  ['inThreeDays', 3],
  ['inSevenDays', soon],
] as const;

export function FirstStep({ said, onChange }: FirstStepProps) {
  const { t, i18n } = useTranslation(['agreements', 'composing']);
  const problem = useTextProblem();
  const dayHint = useDayHint();
  const { firstStep, firstStepDue } = said;
  const isLate = firstStepDue > dayAfter(soon);
  return (
    <>
      <Field
        label={t('agreements:more.firstStep')}
        value={firstStep}
        error={problem(firstStep)}
        onChange={(text) => onChange({ firstStep: text })}
      />
      <DraftLine said={said} of="firstStep" onChange={onChange} />
      <div>
        <DateField
          label={t('agreements:more.firstStepDue')}
          value={firstStepDue}
          echo={firstStepDue && weekdayDate(firstStepDue, i18n.language)}
          onChange={(day) => onChange({ firstStepDue: day })}
        />
        {firstStepDue === '' ? (
          <div className="quickdays" role="group" aria-label={t('composing:firstStep.quick')}>
            {quick.map(([word, days]) => (
              <Button key={word} onClick={() => onChange({ firstStepDue: dayAfter(days) })}>
                {t(`composing:firstStep.${word}`)}
              </Button>
            ))}
          </div>
        ) : (
          <p className="hint">{isLate ? t('composing:firstStep.late') : dayHint(firstStepDue)}</p>
        )}
      </div>
    </>
  );
}
