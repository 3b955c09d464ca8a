// Whose hands typed the citizen's words (R01).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { AddChip } from '../../ui/AddChip.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NewPerson } from '../frame/NewPerson.tsx';
import { useName } from '../frame/useName.ts';
import { useTypedBy } from './useTypedBy.ts';

export function TypedBy() {
  const { t } = useTranslation('topic');
  const participants = useMeeting((m) => m.participants);
  const people = participants.filter((one) => one.citizenAnswer !== 'no');
  const nameOf = useName();
  const { typedById, choose } = useTypedBy();
  const [adding, setAdding] = useState(false);
  return (
    <Disclosure summary={t('typedBy', { name: nameOf(typedById) })}>
      <div className="whotyped">
        <ChoiceRow
          legend={t('whoTyped')}
          options={people.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
          value={typedById}
          onChange={choose}
        />
        {adding ? (
          <NewPerson
            draft="topicPerson"
            roles={['supportPerson', 'network', 'professional', 'interpreter', 'representative']}
            onAdded={(id) => {
              choose(id);
              setAdding(false);
            }}
            onCancel={() => setAdding(false)}
          />
        ) : (
          <AddChip onPress={() => setAdding(true)}>{t('someoneElse')}</AddChip>
        )}
      </div>
    </Disclosure>
  );
}
