// The cards "Sådan foregår mødet" to print: one page for each who is here. The topic stands there only with the
// citizen's yes, the same yes as for the invitations.
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roleCardsFor } from '../../handover/roleCard.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { MayShow } from '../frame/MayShow.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { RoleCardSheet } from '../frame/RoleCardSheet.tsx';
import { useLanguageBeside } from '../frame/useLanguageBeside.ts';
import { useMayShow } from '../frame/useMayShow.ts';
import './roleCards.css';

export function RoleCardPages() {
  const { t } = useTranslation(['papers', 'shell']);
  const tell = useTell();
  const isBefore = usePhase() === 'choosingParticipants';
  const meeting = useMeeting((m) => m);
  const mayShowTopic = useMayShow('invitationTopic');
  const beside = useLanguageBeside('opening');
  const name = citizenOf(meeting)?.name ?? '';
  const cards = useMemo(() => roleCardsFor(meeting, mayShowTopic), [meeting, mayShowTopic]);
  return (
    <MeetingPage
      mainClass="wrap cardpages"
      back={
        <Button
          look="quiet"
          icon="arrowBack"
          onClick={() => tell({ type: 'page.turned', page: isBefore ? 'invitations' : '' })}
        >
          {t('shell:back')}
        </Button>
      }
      main={
        <Button look="go" big icon="printer" onClick={() => window.print()}>
          {t('roleCards.print')}
        </Button>
      }
    >
      <div className="noprint intro">
        <Heading>{t('roleCards.title')}</Heading>
        <p className="hint">{t('roleCards.lead')}</p>
        <MayShow name={name} fields={['invitationTopic']} />
      </div>
      <div className="cardpapers">
        {cards.map((card) => (
          <Fragment key={card.personId}>
            <RoleCardSheet card={card} />
            {beside && card.personId === meeting.citizenId && <RoleCardSheet card={card} inLanguage={beside} />}
          </Fragment>
        ))}
      </div>
    </MeetingPage>
  );
}
