// The cards "Sådan foregår mødet" to print: one page for each who is here. The topic stands there only with the
// citizen's yes, the same yes as for the invitations.
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roleCardsFor } from '../../handover/roleCard.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { MayShow } from '../frame/MayShow.tsx';
import { PapersPage } from '../frame/PapersPage.tsx';
import { RoleCardSheet } from '../frame/RoleCardSheet.tsx';
import { useLanguageBeside } from '../frame/useLanguageBeside.ts';
import { useMayShow } from '../frame/useMayShow.ts';
import '../frame/papersInSmall.css';
import './roleCards.css';

export function RoleCardPages() {
  const { t } = useTranslation('papers');
  const meeting = useMeeting((m) => m);
  const mayShowTopic = useMayShow('invitationTopic');
  const beside = useLanguageBeside('opening');
  const name = citizenOf(meeting)?.name ?? '';
  const cards = useMemo(() => roleCardsFor(meeting, mayShowTopic), [meeting, mayShowTopic]);
  return (
    <PapersPage
      mainClass="cardpages"
      title={t('roleCards.title')}
      lead={t('roleCards.lead')}
      print={t('roleCards.print')}
      choices={<MayShow name={name} fields={['invitationTopic']} />}
    >
      <div className="papers">
        {cards.map((card) => (
          <Fragment key={card.personId}>
            <RoleCardSheet card={card} />
            {beside && card.personId === meeting.citizenId && <RoleCardSheet card={card} inLanguage={beside} />}
          </Fragment>
        ))}
      </div>
    </PapersPage>
  );
}
