// When, where and with whom the meeting is being prepared.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { AddChip } from '../../ui/AddChip.tsx';
import { Check } from '../../ui/Check.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { NewPerson } from '../frame/NewPerson.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { usePreparation } from './usePreparation.ts';

export function VisitPart() {
  const { t, i18n } = useTranslation('prepare');
  const [{ date, place, withIds }, change] = usePreparation();
  const participants = useMeeting((m) => m.participants);
  const others = participants.filter((one) => one.role !== 'citizen' && one.citizenAnswer !== 'no');
  const field = useToldText(place, (text) => change({ place: text }));
  const [adding, setAdding] = useState(false);
  return (
    <div className="asked">
      <DateField
        label={t('visit.date')}
        value={date ?? ''}
        onChange={(day) => change({ date: day || null })}
        echo={date && weekdayDate(date, i18n.language)}
      />
      <Field label={t('visit.place')} value={field.text} error={field.error} onChange={field.onChange} />
      <fieldset className="several">
        <legend className="label">{t('visit.with')}</legend>
        <div className="chips">
          {others.map(({ id, name }) => (
            <Check
              key={id}
              checked={withIds.includes(id)}
              onChange={(isWith) =>
                change({ withIds: isWith ? [...withIds, id] : withIds.filter((one) => one !== id) })
              }
            >
              <bdi>{name}</bdi>
            </Check>
          ))}
          {!adding && <AddChip onPress={() => setAdding(true)}>{t('visit.someoneElse')}</AddChip>}
        </div>
      </fieldset>
      {adding && (
        <NewPerson
          draft="visitPerson"
          roles={['supportPerson', 'network', 'professional', 'interpreter', 'representative']}
          onAdded={(id) => {
            change({ withIds: [...withIds, id] });
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </div>
  );
}
