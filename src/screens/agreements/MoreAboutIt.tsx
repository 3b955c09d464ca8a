// The folded part of the composer: with whom, how often, the first step, small goals, why, who asks how it goes, where
// it comes from.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { type AgreementDraft, awaitsDecision } from '../frame/agreementDraft.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Check } from '../../ui/Check.tsx';
import { Field } from '../../ui/Field.tsx';
import { AnswerBy } from './AnswerBy.tsx';
import { Confidence } from './Confidence.tsx';
import { FirstStep } from './FirstStep.tsx';
import { Goals } from './Goals.tsx';
import { HowOften } from './HowOften.tsx';
import { PersonField } from './PersonField.tsx';
import { usePeople } from './usePeople.ts';
import { WhereFrom } from './WhereFrom.tsx';
import { Why } from './Why.tsx';
import { WithWhom } from './WithWhom.tsx';

interface MoreAboutItProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function MoreAboutIt({ said, onChange }: MoreAboutItProps) {
  const { t } = useTranslation(['agreements', 'composing']);
  const people = usePeople();
  const problem = useTextProblem();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (
    <div className="more">
      <WithWhom said={said} onChange={onChange} />
      <FirstStep said={said} onChange={onChange} />
      <Goals said={said} onChange={onChange} />
      <HowOften said={said} onChange={onChange} />
      <PersonField
        label={t('agreements:more.speakUp')}
        hint={t('composing:followUp.hint')}
        people={people}
        none={t('agreements:more.nobody')}
        value={said.speakUpId}
        onChange={(speakUpId) => onChange({ speakUpId })}
      />
      <Why said={said} onChange={onChange} />
      <Field
        label={t('agreements:more.decisionNote')}
        value={said.decisionNote}
        error={problem(said.decisionNote)}
        onChange={(decisionNote) => onChange({ decisionNote })}
      />
      {awaitsDecision(said) && <AnswerBy said={said} onChange={onChange} />}
      <WhereFrom said={said} onChange={onChange} />
      <Check checked={said.citizenEdited} onChange={(citizenEdited) => onChange({ citizenEdited })}>
        {t('agreements:more.citizenEdited', { name })}
      </Check>
      <Confidence said={said} onChange={onChange} />
    </div>
  );
}
