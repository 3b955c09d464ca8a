// Private time with the bisidder, offered before the citizen answers the first agreement (R14).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { here } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';

export function PrivateTimeOffer() {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const support = useMeeting((m) => here(m).find((one) => one.role === 'supportPerson')?.name);
  const isBehindUs = useMeeting(
    (m) => m.agreements.some((one) => one.answer !== null) || m.timeline.some((one) => one.kind === 'privateTime'),
  );
  if (isBehindUs) return null;
  return (
    <div className="offer">
      <p className="hint">{support ? t('privateTime.ask', { name, support }) : t('privateTime.askAlone', { name })}</p>
      <Button icon="people" onClick={() => void tell({ type: 'privateTime.started' })}>
        {t('privateTime.start')}
      </Button>
    </div>
  );
}
