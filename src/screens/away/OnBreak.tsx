// Pause: the whole screen, and not one word of the meeting on it (R13). When we are back is chosen here, and the table
// is told; nothing happens when the time has come.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../locales/dates.ts';
import { clockOf } from '../../meeting/time.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { CalmPage } from '../frame/CalmPage.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { usePlaceHeld } from '../frame/useSamePlace.ts';
import './away.css';

const lengths = [5, 10, 15] as const;
const fiveMinutes = 5 * 60_000;
/** The time of day about so many minutes from now, as people say it: to the nearest five. */
const clockIn = (minutes: number): string =>
  clockOf(new Date(Math.round((Date.now() + minutes * 60_000) / fiveMinutes) * fiveMinutes).toISOString());

export function OnBreak() {
  const { t, i18n } = useTranslation(['discussion', 'rhythm']);
  const tell = useTell();
  const calm = useCalmView();
  usePlaceHeld();
  const until = useMeeting((m) => (m.away?.kind === 'break' ? m.away.until : null));
  const [times] = useState(() => lengths.map((minutes) => ({ minutes, clock: clockIn(minutes) })));
  const agreedBefore = until !== null && !times.some(({ clock }) => clock === until);
  const said = (clock: string) => timeOfDay(clock, i18n.language);
  const time = (clock: string | null) => void tell({ type: 'break.timed', until: clock });
  return (
    <CalmPage
      screen="onBreak"
      title={until && !calm ? t('rhythm:break.until', { time: said(until) }) : t('onBreak.title')}
      hint={t('onBreak.lead')}
    >
      <Button look="voice" big onClick={() => tell({ type: 'break.ended', id: newId() })}>
        {t('onBreak.back')}
      </Button>
      <div className="howlong" data-counts="">
        <ChoiceRow
          legend={t('onBreak.howLong')}
          options={[
            ...(agreedBefore ? [{ value: until, label: t('onBreak.at', { time: said(until) }) }] : []),
            ...times.map(({ minutes, clock }) => ({
              value: clock,
              label: t('onBreak.at', { time: said(clock) }),
              hint: t('rhythm:break.in', { minutes }),
            })),
          ]}
          value={until ?? undefined}
          onChange={time}
          onClear={() => time(null)}
        />
      </div>
      <p role="status" className="vh">
        {until && !calm && t('onBreak.until', { time: said(until) })}
      </p>
    </CalmPage>
  );
}
