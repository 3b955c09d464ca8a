// The folded part of the composer: with whom, how often, the first step, who speaks up, where it comes from.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { weekdayDate } from '../../locales/dates.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Check } from '../../ui/Check.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import type { AgreementDraft } from './agreementDraft.ts';
import { Confidence } from './Confidence.tsx';
import { PersonField } from './PersonField.tsx';
import { usePeople } from './usePeople.ts';
import { WhereFrom } from './WhereFrom.tsx';

interface MoreAboutItProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function MoreAboutIt({ said, onChange }: MoreAboutItProps) {
  const { t, i18n } = useTranslation('agreements');
  const people = usePeople();
  const problem = useTextProblem();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const withPerson = (personId: string, isWith: boolean) =>
    onChange({ withIds: isWith ? [...said.withIds, personId] : said.withIds.filter((one) => one !== personId) });
  return (
    <div className="more">
      <fieldset className="wide">
        <legend className="label">{t('more.with')}</legend>
        <div className="opts">
          {people
            .filter((one) => one.id !== said.ownerId)
            .map((one) => (
              <Check key={one.id} checked={said.withIds.includes(one.id)} onChange={(is) => withPerson(one.id, is)}>
                <bdi>{one.name}</bdi>
              </Check>
            ))}
        </div>
      </fieldset>
      <Field
        label={t('more.recurring')}
        placeholder={t('more.recurringHint')}
        value={said.recurring}
        error={problem(said.recurring)}
        onChange={(recurring) => onChange({ recurring })}
      />
      <PersonField
        label={t('more.speakUp')}
        people={people}
        none={t('more.nobody')}
        value={said.speakUpId}
        onChange={(speakUpId) => onChange({ speakUpId })}
      />
      <Field
        label={t('more.firstStep')}
        value={said.firstStep}
        error={problem(said.firstStep)}
        onChange={(firstStep) => onChange({ firstStep })}
      />
      <DateField
        label={t('more.firstStepDue')}
        value={said.firstStepDue}
        echo={said.firstStepDue && weekdayDate(said.firstStepDue, i18n.language)}
        onChange={(firstStepDue) => onChange({ firstStepDue })}
      />
      <Field
        label={t('more.decisionNote')}
        value={said.decisionNote}
        error={problem(said.decisionNote)}
        onChange={(decisionNote) => onChange({ decisionNote })}
      />
      <WhereFrom said={said} onChange={onChange} />
      <Check checked={said.citizenEdited} onChange={(citizenEdited) => onChange({ citizenEdited })}>
        {t('more.citizenEdited', { name })}
      </Check>
      <Confidence said={said} onChange={onChange} />
    </div>
  );
}
