// Whom the citizen can call, and the next time if it is known. A time and a place need a day first.
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { Well } from '../../ui/Well.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';
import { useNextMeeting } from '../frame/useNextMeeting.ts';

export function NextContact() {
  const { t, i18n } = useTranslation('discussion');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const others = useAtTheTable().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const contactId = useMeeting((m) => m.contactId);
  const { next, time, place, onDate, onTime } = useNextMeeting();
  return (
    <Well as="section" className="next">
      <Kicker as="h2">{t('stopped.next')}</Kicker>
      <PersonSelect
        label={t('stopped.contact', { name })}
        people={others}
        value={contactId}
        onChange={(id) => id && tell({ type: 'contact.chosen', id })}
      />
      <DateField
        label={t('stopped.date')}
        value={next?.date ?? ''}
        onChange={onDate}
        echo={next && capitalised(weekdayDate(next.date, i18n.language), i18n.language)}
      />
      {next ? (
        <>
          <TimeField label={t('stopped.time')} value={time} onChange={onTime} />
          <Field label={t('stopped.place')} value={place.text} error={place.error} onChange={place.onChange} />
        </>
      ) : (
        <p className="hint">{t('stopped.noDate')}</p>
      )}
    </Well>
  );
}
