// The citizen's topic at the head, and the way back to choose another before the talk begins.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { Voice } from '../../ui/Voice.tsx';

export function TopicToday() {
  const { t } = useTranslation(['opening', 'shell']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting((m) => m.topic);
  return (
    <div className="head today-topic">
      <div className="wrap">
        <div className="grow">
          <Kicker tone="voice">{t('shell:topicOf', { name })}</Kicker>
          {topic?.original && <Voice lang={topic.original.lang}>{topic.original.text}</Voice>}
          {topic && <Voice size={topic.original ? 'm' : 'l'}>{topic.text}</Voice>}
        </div>
        <Button look="quiet" onClick={() => tell({ type: 'room.wentTo', id: newId(), phase: 'choosingTopic' })}>
          {t('topic.another')}
        </Button>
      </div>
    </div>
  );
}
