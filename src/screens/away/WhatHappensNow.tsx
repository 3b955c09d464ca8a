// Who walks the citizen out and who calls, as it was agreed when the meeting stopped.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { Well } from '../../ui/Well.tsx';
import { useName } from '../frame/useName.ts';

export function WhatHappensNow() {
  const { t } = useTranslation('discussion');
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const stop = useMeeting((m) => m.timeline.findLast(({ kind }) => kind === 'stopped'));
  if (stop?.kind !== 'stopped') return null;
  const { followOutById, callById, callAt, reasonGiven } = stop;
  return (
    <Well as="section">
      <Kicker as="h2">{t('stopped.now')}</Kicker>
      <ul className="reached">
        {followOutById && <li>{t('stopped.followsOut', { person: personName(followOutById), name })}</li>}
        {callById && (
          <li>
            {callAt
              ? t('stopped.callsAt', { person: personName(callById), name, when: callAt })
              : t('stopped.calls', { person: personName(callById), name })}
          </li>
        )}
        {!callById && <li>{t('stopped.nothing')}</li>}
        {reasonGiven && <li dir="auto">{t('stopped.reason', { reason: reasonGiven })}</li>}
      </ul>
    </Well>
  );
}
