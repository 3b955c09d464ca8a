// "Hvem bestemmer?": nobody has to allow it, somebody says yes now, the answer comes, or the one who decides is not here.
import { useTranslation } from 'react-i18next';
import { type DecisionStatus, decisionStatuses } from '../../meeting/agreements.ts';
import { type Participant, personIn } from '../../meeting/participants.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { PersonField } from './PersonField.tsx';
import { usePeople } from './usePeople.ts';

interface WhoDecidesProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

/** The one who may decide: who does it, or the only one of those away. Nobody is guessed who was not said to decide. */
function likely(status: DecisionStatus, said: AgreementDraft, people: readonly Participant[]): string {
  if (status === 'missingFromMeeting') {
    const [one, another] = people.filter((person) => person.attendance === 'absent' && person.authority !== null);
    return one && !another ? one.id : '';
  }
  return personIn({ participants: people }, said.ownerId)?.authority ? said.ownerId : '';
}

export function WhoDecides({ said, onChange }: WhoDecidesProps) {
  const { t } = useTranslation('agreements');
  const people = usePeople();
  const choose = (status: DecisionStatus) =>
    onChange({
      decides: status,
      decidedById: status === 'notNeeded' ? '' : likely(status, said, people),
      inWriting: status === 'pending' || status === 'missingFromMeeting',
    });
  return (
    <>
      <ChoiceRow
        legend={t('decides.question')}
        layout="beside"
        options={decisionStatuses.map((value) => ({ value, label: t(`decides.${value}`) }))}
        value={said.decides === '' ? undefined : said.decides}
        onChange={choose}
      />
      {said.decides !== '' && said.decides !== 'notNeeded' && (
        <div className="decider">
          <PersonField
            label={t('decides.by')}
            people={people}
            value={said.decidedById}
            onChange={(decidedById) => onChange({ decidedById })}
          />
          <Check checked={said.inWriting} onChange={(inWriting) => onChange({ inWriting })}>
            {t('decides.inWriting')}
          </Check>
        </div>
      )}
    </>
  );
}
