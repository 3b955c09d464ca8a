// Who the citizen calls when in doubt: one name and one number, as they will stand on the sheet.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { atTheTable, personIn } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { useToldText } from '../frame/useToldText.ts';

export function CallPart() {
  const { t } = useTranslation('closing');
  const tell = useTell();
  const m = useMeeting((meeting) => meeting);
  const contact = personIn(m, m.contactId);
  const unitPhone = useToldText(m.unit.phone, (phone) => tell({ type: 'unit.changed', changes: { phone } }));
  const people = atTheTable(m).filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  return (
    <>
      <p className="hint">{t('call.lead')}</p>
      <ChoiceRow
        legend={t('call.who', { name: citizenOf(m)?.name ?? '' })}
        options={people.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
        value={m.contactId ?? undefined}
        onChange={(id) => tell({ type: 'contact.chosen', id })}
      />
      {contact && <PhoneOf key={contact.id} id={contact.id} name={contact.name} phone={contact.phone} />}
      <Field
        type="tel"
        inputMode="tel"
        label={t('call.unitPhone', { unit: m.unit.name || m.unit.word })}
        hint={contact && t('call.unitHint', { person: contact.name })}
        value={unitPhone.text}
        error={unitPhone.error}
        onChange={unitPhone.onChange}
      />
    </>
  );
}

interface PhoneOfProps {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

function PhoneOf({ id, name, phone }: PhoneOfProps) {
  const { t } = useTranslation('closing');
  const tell = useTell();
  const typing = useToldText(phone, (text) => tell({ type: 'person.changed', id, changes: { phone: text } }));
  return (
    <Field
      type="tel"
      inputMode="tel"
      label={t('call.phoneOf', { person: name })}
      value={typing.text}
      error={typing.error}
      onChange={typing.onChange}
    />
  );
}
