// The citizen's topic, first and largest, and the sign that everybody sees this side.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { TopicWords } from '../frame/TopicWords.tsx';

export function TopicHead() {
  const { t } = useTranslation('shell');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting((m) => m.topic);
  if (!topic) return null;
  return (
    <div className="head">
      <div>
        <Kicker tone="voice">{t('topicOf', { name })}</Kicker>
        <span className="saved">
          <Icon name="eye" />
          {t('everyoneSees')}
        </span>
      </div>
      <TopicWords topic={topic} />
    </div>
  );
}
