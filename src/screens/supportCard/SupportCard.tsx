// The bisidder's cards on paper: small sides to hold in the hand. They say what may be said, and decide nothing (R12).
import { useTranslation } from 'react-i18next';
import { supportView } from '../../meeting/views.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, usePhase } from '../../room/MeetingRoom.tsx';
import { PapersPage } from '../frame/PapersPage.tsx';
import { supportersOf } from '../frame/supportersOf.ts';
import { CardOf } from './CardOf.tsx';
import './supportCard.css';

export function SupportCard() {
  const { t } = useTranslation('support');
  const phase = usePhase();
  const meeting = useMeeting((m) => m);
  const supporters = supportersOf(meeting);
  const isThere = supporters.length > 0;
  return (
    <PapersPage
      mainClass="supportcards"
      title={t('card.title')}
      lead={t(isThere ? 'card.lead' : 'card.nobody')}
      print={isThere ? t('card.print') : null}
    >
      {supporters.map((person) => (
        <CardOf
          key={person.id}
          person={person}
          view={supportView(meeting, phase, person.id)}
          citizen={citizenOf(meeting)?.name ?? ''}
        />
      ))}
    </PapersPage>
  );
}
