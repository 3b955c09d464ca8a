// The bisidder's cards on paper: small sides to hold in the hand. They say what may be said, and decide nothing (R12).
import { useTranslation } from 'react-i18next';
import { supportView } from '../../meeting/views.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { supportersOf } from '../frame/supportersOf.ts';
import { CardOf } from './CardOf.tsx';
import './supportCard.css';

export function SupportCard() {
  const { t } = useTranslation(['support', 'shell']);
  const tell = useTell();
  const phase = usePhase();
  const meeting = useMeeting((m) => m);
  const supporters = supportersOf(meeting);
  const isPreparing = phase === 'choosingParticipants';
  const goBack = () => tell({ type: 'page.turned', page: isPreparing ? 'invitations' : '' });
  return (
    <MeetingPage
      mainClass="wrap supportcards"
      back={
        <Button look="quiet" icon="arrowBack" onClick={goBack}>
          {t('shell:back')}
        </Button>
      }
      main={
        supporters.length > 0 ? (
          <Button look="go" big icon="printer" onClick={() => window.print()}>
            {t('card.print')}
          </Button>
        ) : (
          <Button look="go" big onClick={goBack}>
            {t('shell:back')}
          </Button>
        )
      }
    >
      <div className="noprint">
        <Heading>{t('card.title')}</Heading>
        <p className="hint">{t(supporters.length > 0 ? 'card.lead' : 'card.nobody')}</p>
      </div>
      {supporters.map((person) => (
        <CardOf
          key={person.id}
          person={person}
          view={supportView(meeting, phase, person.id)}
          citizen={citizenOf(meeting)?.name ?? ''}
        />
      ))}
    </MeetingPage>
  );
}
