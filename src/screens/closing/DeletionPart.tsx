// The day the meeting is deleted from this computer, and what deleting here does not reach (R22).
import { useTranslation } from 'react-i18next';
import { capitalised, today, weekdayDate } from '../../locales/dates.ts';
import { monthsAfter } from '../../meeting/time.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { DateField } from '../../ui/DateField.tsx';

const months = ['3', '6', '12'] as const;

export function DeletionPart() {
  const { t, i18n } = useTranslation('closing');
  const tell = useTell();
  const deleteOn = useMeeting((m) => m.deleteOn);
  const date = (day: string) => void (day !== '' && tell({ type: 'deletion.dated', deleteOn: day }));
  const after = (count: string) => monthsAfter(today(), Number(count));
  return (
    <>
      <p className="hint">{t('deletion.lead')}</p>
      <DateField
        label={t('deletion.date')}
        value={deleteOn ?? ''}
        min={today()}
        onChange={date}
        echo={deleteOn && capitalised(weekdayDate(deleteOn, i18n.language), i18n.language)}
      />
      <ChoiceRow
        legend={t('deletion.date')}
        hideLegend
        options={months.map((value) => ({ value, label: t(`deletion.months.${value}`) }))}
        value={months.find((count) => after(count) === deleteOn)}
        onChange={(count) => date(after(count))}
      />
      <h3>{t('deletion.staysHeading')}</h3>
      <ul className="stays">
        <li>{t('deletion.staysPaper')}</li>
        <li>{t('deletion.staysCase')}</li>
        <li>{t('deletion.staysCopies')}</li>
      </ul>
    </>
  );
}
