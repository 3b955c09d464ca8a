// "Tilbage til emnet": the topic alone and large on the shared side, until somebody says that we go on.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Kicker } from '../../../ui/Kicker.tsx';
import { Voice } from '../../../ui/Voice.tsx';
import { useOnTable } from './useOnTable.ts';
import './method.css';

export function TopicAlone() {
  const { t } = useTranslation(['method', 'shell']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting((m) => m.topic);
  const { takeAway } = useOnTable();
  if (!topic) return null;
  return (
    <div className="topicalone" role="status">
      <Kicker tone="voice">{t('shell:topicOf', { name })}</Kicker>
      {topic.original && <Voice lang={topic.original.lang}>{topic.original.text}</Voice>}
      <Voice size="xl">{topic.text}</Voice>
      <Button big iconAfter="arrow" onClick={takeAway}>
        {t('topic.goOn')}
      </Button>
    </div>
  );
}
