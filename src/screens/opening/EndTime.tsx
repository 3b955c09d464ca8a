// When the meeting ends, said at the beginning. No clock counts down.
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../locales/dates.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Card } from '../../ui/Card.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

export function EndTime() {
  const { t, i18n } = useTranslation('opening');
  const tell = useTell();
  const end = useMeeting((m) => m.plan.end);
  return (
    <Card as="section" className="endtime">
      <TimeField
        label={t('end.label')}
        value={end ?? ''}
        onChange={(time) => tell({ type: 'plan.changed', changes: { end: time || null } })}
      />
      {end && (
        <p>
          <strong>{t('end.sentence', { time: timeOfDay(end, i18n.language) })}</strong>
        </p>
      )}
      <p className="hint">{t('end.hint')}</p>
    </Card>
  );
}
