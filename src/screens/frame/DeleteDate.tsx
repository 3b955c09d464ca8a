// The day a meeting is deleted from this computer: it can be set again at any time, and only to a day that comes.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { today } from '../../room/today.ts';
import { monthsAfter } from '../../meeting/time.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { DateField } from '../../ui/DateField.tsx';

const months = ['3', '6', '12'] as const;
const longest = 60;

export function DeleteDate() {
  const { t, i18n } = useTranslation('closing');
  const tell = useTell();
  const deleteOn = useMeeting((m) => m.deleteOn);
  /** A year is typed digit by digit: a day that cannot be meant stays in the field and is not told. */
  const [typed, setTyped] = useState<string | null>(null);
  const now = today();
  const after = (count: string | number) => monthsAfter(now, Number(count));
  const cannotBe = typed === null || typed === '' ? null : typed <= now ? 'tooSoon' : 'tooLate';
  const date = (day: string) => {
    const mayBe = day > now && day <= after(longest);
    setTyped(mayBe ? null : day);
    if (mayBe) tell({ type: 'deletion.dated', deleteOn: day });
  };
  return (
    <>
      <DateField
        label={t('deletion.date')}
        value={typed ?? deleteOn ?? ''}
        min={now}
        max={after(longest)}
        error={cannotBe && t(`deletion.${cannotBe}`)}
        onChange={date}
        echo={typed === null && deleteOn && capitalised(weekdayDate(deleteOn, i18n.language), i18n.language)}
      />
      <ChoiceRow
        legend={t('deletion.date')}
        hideLegend
        options={months.map((value) => ({ value, label: t(`deletion.months.${value}`) }))}
        value={months.find((count) => typed === null && after(count) === deleteOn)}
        onChange={(count) => date(after(count))}
      />
    </>
  );
}
