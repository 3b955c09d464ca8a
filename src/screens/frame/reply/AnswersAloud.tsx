// The citizen reads the answers from the phone, one promise at a time. What is not chosen is not written.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../../meeting/agreements.ts';
import type { Outcome } from '../../../meeting/followUp.ts';
import { ChoiceRow } from '../../../ui/ChoiceRow.tsx';
import { AgreementSentence } from '../AgreementSentence.tsx';

export type AloudAnswers = Readonly<Record<string, Outcome>>;

interface AnswersAloudProps {
  readonly name: string;
  readonly agreements: readonly Agreement[];
  readonly chosen: AloudAnswers;
  readonly onChange: (chosen: AloudAnswers) => void;
}

const offered = ['done', 'notYet', 'needsHelp'] as const;

export function AnswersAloud({ name, agreements, chosen, onChange }: AnswersAloudProps) {
  const { t } = useTranslation('reply');
  return (
    <div className="answersaloud">
      <p className="hint">{t('aloudLead', { name })}</p>
      {agreements.map((one) => (
        <ChoiceRow<Outcome>
          key={one.id}
          legend={<AgreementSentence agreement={one} />}
          options={offered.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          value={chosen[one.id]}
          onChange={(outcome) => onChange({ ...chosen, [one.id]: outcome })}
          onClear={() => onChange(Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== one.id)))}
        />
      ))}
    </div>
  );
}
