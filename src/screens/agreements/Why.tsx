// Why this is agreed, in the words of the table. With nothing written the topic is the reason, and it is shown here.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { spokenTopic } from '../frame/spokenTopic.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Field } from '../../ui/Field.tsx';

interface WhyProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function Why({ said, onChange }: WhyProps) {
  const { t } = useTranslation('composing');
  const problem = useTextProblem();
  const topic = useMeeting(spokenTopic);
  return (
    <Field
      label={t('why.label')}
      hint={topic === '' ? undefined : t(said.why.trim() === '' ? 'why.topic' : 'why.beside', { topic })}
      value={said.why}
      error={problem(said.why)}
      onChange={(why) => onChange({ why })}
    />
  );
}
