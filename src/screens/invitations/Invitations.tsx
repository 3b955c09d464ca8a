// One invitation for each person the citizen has said yes to. The topic stands there only if the citizen wants it to.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationFor, invited } from '../../handover/invitation.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { InvitationSheet } from './InvitationSheet.tsx';
import './invitations.css';

const yes = 'yes';

export function Invitations() {
  const { t } = useTranslation('invitation');
  const tell = useTell();
  const meeting = useMeeting((m) => m);
  const topic = useDrafts((drafts) => drafts['invitationTopic'] === yes);
  const reason = useDrafts((drafts) => drafts['invitationReason'] === yes);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [said, setSaid] = useState('');
  const invitations = useMemo(
    () => invited(meeting).flatMap(({ id }) => invitationFor(meeting, id, { topic, reason }) ?? []),
    [meeting, topic, reason],
  );
  const toTable = () => tell({ type: 'page.turned', page: '' });
  const mayShow = (field: 'invitationTopic' | 'invitationReason', may: boolean) =>
    tell({ type: 'draft.typed', field, text: may ? yes : '' });
  return (
    <MeetingPage
      mainClass="wrap invitations"
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
        {invitations.length > 0 && (
          <fieldset className="mayshow">
            <legend className="label">{t('may.legend', { name })}</legend>
            <p className="hint">{t('may.none')}</p>
            <Check checked={topic} onChange={(may) => mayShow('invitationTopic', may)}>
              {t('may.topic')}
            </Check>
            <Check checked={reason} onChange={(may) => mayShow('invitationReason', may)}>
              {t('may.reason')}
            </Check>
          </fieldset>
        )}
      </div>
      <div className="letters">
        {invitations.map((one) => (
          <InvitationSheet key={one.toId} invitation={one} onCopied={setSaid} />
        ))}
      </div>
    </MeetingPage>
  );
}
