// When the meeting ended. Nobody counts; it is there for those who want it.
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../meeting/time.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

export function TimePart() {
  const { t } = useTranslation('closing');
  const tell = useTell();
  const end = useMeeting((m) => m.plan.end);
  const change = (time: string) => tell({ type: 'plan.changed', changes: { end: time || null } });
  return (
    <>
      <p className="hint">{t('time.lead')}</p>
      <div className="whenwhere">
        <TimeField step={60} label={t('time.end')} value={end ?? ''} onChange={change} />
        <Button icon="clock" onClick={() => change(clockOf(new Date().toISOString()))}>
          {t('time.now')}
        </Button>
      </div>
    </>
  );
}
