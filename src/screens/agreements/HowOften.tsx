// How often, in words ("hver torsdag"), and how many times, when the promise can be counted ("fem gange").
import { useTranslation } from 'react-i18next';
import { type AgreementDraft, fewestTimes, mostTimes, timesOf } from '../frame/agreementDraft.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Field } from '../../ui/Field.tsx';

interface HowOftenProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function HowOften({ said, onChange }: HowOftenProps) {
  const { t } = useTranslation(['agreements', 'composing']);
  const problem = useTextProblem();
  const isNoNumber = said.times !== '' && timesOf(said.times) === null;
  return (
    <div className="often">
      <Field
        label={t('agreements:more.recurring')}
        placeholder={t('agreements:more.recurringHint')}
        value={said.recurring}
        error={problem(said.recurring)}
        onChange={(recurring) => onChange({ recurring })}
      />
      <Field
        label={t('composing:times.label')}
        placeholder={t('composing:times.hint')}
        inputMode="numeric"
        value={said.times}
        error={isNoNumber ? t('composing:times.range', { fewest: fewestTimes, most: mostTimes }) : undefined}
        onChange={(times) => onChange({ times })}
      />
    </div>
  );
}
