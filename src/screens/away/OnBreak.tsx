// Pause: the whole screen, and not one word of the meeting on it (R13). When we are back is chosen here and not stored.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf, timeOfDay } from '../../locales/dates.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { CalmScreen } from '../../ui/CalmScreen.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import './away.css';

const lengths = [5, 10, 15] as const;
const clockIn = (minutes: number): string => clockOf(new Date(Date.now() + minutes * 60_000).toISOString());

export function OnBreak() {
  const { t, i18n } = useTranslation('discussion');
  const tell = useTell();
  const until = useMeeting((m) => (m.away?.kind === 'break' ? m.away.until : null));
  const [times] = useState(() => lengths.map((minutes) => ({ minutes, clock: clockIn(minutes) })));
  const [chosen, setChosen] = useState<string | undefined>(until ?? undefined);
  const said = (clock: string) => timeOfDay(clock, i18n.language);
  return (
    <CalmScreen
      title={t('onBreak.title')}
      hint={chosen ? t('onBreak.until', { time: said(chosen) }) : t('onBreak.lead')}
    >
      <Button look="voice" big onClick={() => tell({ type: 'break.ended', id: newId() })}>
        {t('onBreak.back')}
      </Button>
      <div className="howlong">
        <ChoiceRow
          legend={t('onBreak.howLong')}
          options={times.map(({ minutes, clock }) => ({
            value: clock,
            label: t('onBreak.at', { time: said(clock) }),
            hint: t('onBreak.in', { minutes }),
          }))}
          value={chosen}
          onChange={setChosen}
          onClear={() => setChosen(undefined)}
        />
      </div>
    </CalmScreen>
  );
}
