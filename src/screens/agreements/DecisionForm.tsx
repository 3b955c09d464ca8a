// The fields of a decision on its way.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Refusal } from '../../room/openRoom.ts';
import type { FormDraft } from '../frame/useFormDraft.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Check } from '../../ui/Check.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import type { DecisionDraft } from './decisionDraft.ts';
import { PersonField } from './PersonField.tsx';
import { SmallForm } from './SmallForm.tsx';
import { usePeople } from './usePeople.ts';

interface DecisionFormProps {
  readonly draft: FormDraft<DecisionDraft>;
  readonly onSave: () => Refusal | null;
}

export function DecisionForm({ draft: { said, change, clear }, onSave }: DecisionFormProps) {
  const { t, i18n } = useTranslation('agreements');
  const people = usePeople();
  const problem = useTextProblem();
  return (
    <SmallForm label={t('others.decision.add')} onSave={onSave} onCancel={clear}>
      <Words
        label={t('others.decision.what')}
        value={said.what}
        error={problem(said.what)}
        onChange={(what) => change({ what })}
      />
      <PersonField
        label={t('others.decision.by')}
        people={people}
        none={t('others.decision.nobody')}
        value={said.authorityId}
        onChange={(authorityId) => change({ authorityId })}
      />
      <Field
        label={t('others.decision.elsewhere')}
        value={said.decidedElsewhere}
        error={problem(said.decidedElsewhere)}
        onChange={(decidedElsewhere) => change({ decidedElsewhere })}
      />
      <DateField
        label={t('others.decision.answerBy')}
        value={said.answerBy}
        echo={said.answerBy && weekdayDate(said.answerBy, i18n.language)}
        onChange={(answerBy) => change({ answerBy })}
      />
      <Check checked={said.mustComeInWriting} onChange={(mustComeInWriting) => change({ mustComeInWriting })}>
        {t('others.decision.inWriting')}
      </Check>
      <Check checked={said.complaintGuidance} onChange={(complaintGuidance) => change({ complaintGuidance })}>
        {t('others.decision.complaint')}
      </Check>
    </SmallForm>
  );
}
