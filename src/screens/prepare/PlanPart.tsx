// When and where the meeting is, who chose the place, who writes, and what the workplace is called.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Plan } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { Minutes } from './Minutes.tsx';
import { Workplace } from './Workplace.tsx';

export function PlanPart() {
  const { t, i18n } = useTranslation('prepare');
  const tell = useTell();
  const plan = useMeeting((m) => m.plan);
  const participants = useMeeting((m) => m.participants);
  const change = (changes: Partial<Plan>) => tell({ type: 'plan.changed', changes });
  const place = useToldText(plan.place, (text) => change({ place: text }));
  const people = participants
    .filter((one) => one.citizenAnswer !== 'no')
    .map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }));
  return (
    <div className="asked">
      <div className="times">
        <DateField
          label={t('plan.date')}
          value={plan.date ?? ''}
          onChange={(day) => change({ date: day || null })}
          echo={plan.date && weekdayDate(plan.date, i18n.language)}
        />
        <TimeField
          label={t('plan.start')}
          value={plan.start ?? ''}
          onChange={(time) => change({ start: time || null })}
        />
        <TimeField label={t('plan.end')} value={plan.end ?? ''} onChange={(time) => change({ end: time || null })} />
        <Minutes value={plan.minutes} onMinutes={(minutes) => change({ minutes })} />
      </div>
      <Field label={t('plan.place')} value={place.text} error={place.error} onChange={place.onChange} />
      <ChoiceRow
        legend={t('plan.placeChosenBy')}
        options={people}
        value={plan.placeChosenById ?? undefined}
        onChange={(placeChosenById) => change({ placeChosenById })}
        onClear={() => change({ placeChosenById: null })}
      />
      <ChoiceRow
        legend={t('plan.recorder')}
        options={people}
        value={plan.recorderId}
        onChange={(recorderId) => change({ recorderId })}
      />
      <Workplace />
    </div>
  );
}
