// "I kalenderen": the citizen's own days and the next meeting, entry by entry, before the file is fetched.
import { useTranslation } from 'react-i18next';
import { calendarEntries, calendarOf } from '../../handover/calendar.ts';
import { type CalendarEntry, calendarFileType } from '../../handover/calendarFile.ts';
import type { Speaking } from '../../handover/speaking.ts';
import { useDevice } from '../../room/device.ts';
import { GiveCheck } from './GiveCheck.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { useMadeFile } from '../frame/useMadeFile.ts';
import type { Giving } from './useGiving.ts';
import { type Opening, Way } from './Way.tsx';

const inWords = ({ day, time, say, capital }: Speaking, entry: CalendarEntry): string => {
  const date = capital(day(entry.date));
  const when = entry.start ? say('at', { date, time: time(entry.start) }) : date;
  return [when, entry.summary, entry.place, entry.description].filter(Boolean).join('\n');
};

export function InCalendar({ giving, ...opening }: Opening & { readonly giving: Giving }) {
  const { t } = useTranslation('give');
  const device = useDevice();
  const calm = useCalmView();
  const { sheet, speaking, citizen } = giving;
  const entries = calendarEntries(sheet, speaking);
  const count = sheet.nextMeeting ? entries.length - 1 : entries.length;
  const { trouble, make } = useMadeFile(async () => {
    const content = await calendarOf(sheet, speaking, new Date().toISOString());
    device.saveFile(t('calendar.fileName'), calendarFileType, content);
    giving.handOver('calendar', sheet.citizen.id);
    opening.onClose(t('calendar.done'));
  });
  const hint = () => {
    if (entries.length === 0) return t('calendar.nothing');
    if (count === 0) return t('calendar.onlyNext');
    if (calm) return '';
    return t(sheet.nextMeeting ? 'calendar.datesAndNext' : 'calendar.dates', { count });
  };
  return (
    <Way
      icon="calendar"
      title={t('way.calendar')}
      hint={hint()}
      press={t('calendar.press')}
      given={giving.given(['calendar'])}
      {...opening}
    >
      <GiveCheck
        to={citizen}
        text={entries.map((entry) => inWords(speaking, entry)).join('\n\n')}
        note={entries.length > 0 ? t('calendar.others') : ''}
        lacking={entries.length > 0 ? '' : t('calendar.nothing')}
        onGive={make}
        onLetBe={() => opening.onClose()}
      />
      {trouble && <p role="alert">{trouble}</p>}
    </Way>
  );
}
