// The workplace, as this meeting calls it: its words travel to invitations and the sheet. The law's name for it changes.
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { useToldText } from '../frame/useToldText.ts';

export function Workplace() {
  const { t } = useTranslation(['prepare', 'words']);
  const tell = useTell();
  const unit = useMeeting((m) => m.unit);
  const change = (changes: Partial<Unit>) => tell({ type: 'unit.changed', changes });
  const municipality = useToldText(unit.municipality, (text) => change({ municipality: text }));
  const name = useToldText(unit.name, (text) => change({ name: text }));
  const word = useToldText(unit.word, (text) => change({ word: text }));
  const phone = useToldText(unit.phone, (text) => change({ phone: text }));
  const offered = [t('words:unit.jobcentre'), t('words:unit.employmentService')];
  return (
    <Disclosure summary={t('plan.unit')}>
      <div className="asked">
        <Field
          label={t('plan.municipality')}
          value={municipality.text}
          error={municipality.error}
          onChange={municipality.onChange}
        />
        <Field label={t('plan.unitName')} value={name.text} error={name.error} onChange={name.onChange} />
        <ChoiceRow
          legend={t('plan.unitWord')}
          options={offered.map((value) => ({ value, label: value }))}
          value={offered.find((one) => one === unit.word)}
          onChange={word.onChange}
        />
        <Field label={t('plan.unitWordOther')} value={word.text} error={word.error} onChange={word.onChange} />
        <Field
          label={t('plan.phone')}
          inputMode="tel"
          value={phone.text}
          error={phone.error}
          onChange={phone.onChange}
        />
      </div>
    </Disclosure>
  );
}
