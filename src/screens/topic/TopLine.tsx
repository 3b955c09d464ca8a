// The line that weighs most: in the citizen's colour, with the same words in another language, and who typed it.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { topicIsTheCitizensOwn } from '../../meeting/rules.ts';
import type { Concern } from '../../meeting/topic.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { OkMark } from '../../ui/OkMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { OwnLine } from '../frame/OwnLine.tsx';
import { OwnLanguage } from './OwnLanguage.tsx';
import { TopicChange } from './TopicChange.tsx';
import { TypedBy } from './TypedBy.tsx';

export function TopLine({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation('topic');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const isConfirmed = useMeeting(topicIsTheCitizensOwn);
  const isAnother = useMeeting((m) => m.topic !== null && m.topic.text !== concern.text);
  return (
    <li className="topline">
      <p className="marks">
        <Tag tone="voice">{t('today')}</Tag>
        {isConfirmed && <OkMark answer="yes">{t('saidYes', { name })}</OkMark>}
      </p>
      <OwnLine
        text={concern.text}
        tone="voice"
        onText={(text) => tell({ type: 'concern.changed', concern: { ...concern, text } })}
        onRemove={() => tell({ type: 'concern.removed', id: concern.id })}
        shown={<Voice size="xl">{concern.text}</Voice>}
      >
        {concern.original && (
          <Voice size="m" lang={concern.original.lang}>
            {concern.original.text}
          </Voice>
        )}
      </OwnLine>
      <div className="asides">
        <OwnLanguage concern={concern} />
        <TypedBy />
      </div>
      {isAnother && <TopicChange />}
    </li>
  );
}
