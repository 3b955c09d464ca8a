// When another line is on top than the citizen said yes to: the old topic stays in sight, and the reason may be told (R02).
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Field } from '../../ui/Field.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { useDraftText } from '../frame/useDraftText.ts';

export function TopicChange() {
  const { t } = useTranslation('topic');
  const old = useMeeting((m) => m.topic);
  const field = useDraftText('topicBecause');
  return (
    <div className="change">
      <Kicker>{t('before')}</Kicker>
      <p className="old" dir="auto">
        {old?.text}
      </p>
      <Field
        label={t('because')}
        hint={t('becauseHint')}
        value={field.text}
        error={field.error}
        onChange={field.onChange}
      />
    </div>
  );
}
