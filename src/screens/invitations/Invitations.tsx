// One invitation for each person the citizen has said yes to. The topic stands there only if the citizen wants it to.
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationFor, invited } from '../../handover/invitation.ts';
import { roleCardsFor } from '../../handover/roleCard.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { MayShow } from '../frame/MayShow.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { RoleCardSheet } from '../frame/RoleCardSheet.tsx';
import { useMayShow } from '../frame/useMayShow.ts';
import { SupportCardWay } from '../frame/SupportCardWay.tsx';
import { InvitationSheet } from './InvitationSheet.tsx';
import '../frame/sideBySide.css';
import './invitations.css';

/** The card lies in every invitation until somebody says no. */
const enclosedField = 'invitationCard';

export function Invitations() {
  const { t } = useTranslation(['invitation', 'papers', 'ahead']);
  const tell = useTell();
  const meeting = useMeeting((m) => m);
  const topic = useMayShow('invitationTopic');
  const reason = useMayShow('invitationReason');
  const enclosed = useDrafts((drafts) => drafts[enclosedField] !== 'no');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [said, setSaid] = useState('');
  const invitations = useMemo(
    () => invited(meeting).flatMap(({ id }) => invitationFor(meeting, id, { topic, reason }) ?? []),
    [meeting, topic, reason],
  );
  const cards = useMemo(() => (enclosed ? roleCardsFor(meeting, topic) : []), [meeting, topic, enclosed]);
  const toTable = () => tell({ type: 'page.turned', page: '' });
  const enclose = (yes: boolean) => tell({ type: 'draft.typed', field: enclosedField, text: yes ? '' : 'no' });
  return (
    <MeetingPage
      mainClass="wrap sidebyside invitations"
      back={
        <Button look="quiet" icon="arrowBack" onClick={toTable}>
          {t('toTable')}
        </Button>
      }
      message={<Toast>{said}</Toast>}
      main={
        invitations.length > 0 ? (
          <Button look="go" big icon="printer" onClick={() => window.print()}>
            {t('print')}
          </Button>
        ) : (
          <Button look="go" big onClick={toTable}>
            {t('toTable')}
          </Button>
        )
      }
    >
      <div className="noprint intro">
        <Heading>{t('title')}</Heading>
        <p className="hint">{t(invitations.length > 0 ? 'lead' : 'empty', { name })}</p>
        <p>
          <Button icon="file" onClick={() => tell({ type: 'page.turned', page: 'ahead' })}>
            {t('ahead:see', { name })}
          </Button>
        </p>
        {invitations.length > 0 && (
          <>
            <MayShow name={name} fields={['invitationTopic', 'invitationReason']} />
            <div className="enclosure">
              <Check checked={enclosed} onChange={(yes) => enclose(yes)} hint={t('papers:roleCards.encloseHint')}>
                {t('papers:roleCards.enclose')}
              </Check>
              <Button icon="file" onClick={() => tell({ type: 'page.turned', page: 'roleCards' })}>
                {t('papers:roleCards.see')}
              </Button>
              <SupportCardWay />
            </div>
          </>
        )}
      </div>
      <div className="letters">
        {invitations.map((one) => (
          <Fragment key={one.toId}>
            <InvitationSheet invitation={one} onCopied={setSaid} />
            {cards
              .filter(({ personId }) => personId === one.toId)
              .map((card) => (
                <div key={card.personId} className="rolecard-enclosed">
                  <RoleCardSheet card={card} />
                </div>
              ))}
          </Fragment>
        ))}
      </div>
    </MeetingPage>
  );
}
