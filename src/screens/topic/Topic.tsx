// "Emne": what weighs on the citizen, in the citizen's own words, and the chair. The citizen says which is the topic.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { ChairSide } from './ChairSide.tsx';
import { Concerns } from './Concerns.tsx';
import { FormerTopics } from './FormerTopics.tsx';
import { Seat } from './Seat.tsx';
import { useTypedBy } from './useTypedBy.ts';
import '../frame/sideBySide.css';
import './topic.css';

export function Topic() {
  const { t } = useTranslation('topic');
  const tell = useTell();
  const citizen = useMeeting(citizenOf);
  const because = useDrafts((drafts) => drafts['topicBecause'] ?? '');
  const { typedById, forget } = useTypedBy();
  const name = citizen?.name ?? '';

  const sayYes = (): Refusal | null => {
    const refused = tell({ type: 'topic.confirmed', byId: citizen?.id ?? '', typedById, because });
    if (refused) return refused;
    forget();
    return tell({ type: 'draft.typed', field: 'topicBecause', text: '' });
  };
  return (
    <MeetingPage
      mainClass="wrap sidebyside topic"
      back={
        <Button look="quiet" icon="arrowBack" onClick={() => tell({ type: 'page.turned', page: 'prepare' })}>
          {t('prepare')}
        </Button>
      }
      note={t('note')}
      main={
        <GoOn to="choosingParticipants" look="voice" big first={sayYes}>
          {t('confirm')}
        </GoOn>
      }
    >
      <div>
        <Heading>{t('title', { name })}</Heading>
        <p className="hint lead">{t('lead')}</p>
        <Concerns />
        <Seat />
        <FormerTopics />
      </div>
      <ChairSide name={name} />
    </MeetingPage>
  );
}
