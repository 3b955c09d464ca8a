// Egen tid: the citizen and the bisidder talk alone. Nothing can be written here; only the minutes are kept (R14).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { supportsTheCitizen } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { CalmPage } from '../frame/CalmPage.tsx';
import { StopDialog } from '../frame/StopDialog.tsx';
import { useHere } from '../frame/useHere.ts';
import { usePlaceHeld } from '../frame/useSamePlace.ts';
import './away.css';
import '../frame/noteform.css';

export function PrivateTime() {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  usePlaceHeld();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const support = useHere().find(supportsTheCitizen)?.name;
  const [stopping, setStopping] = useState(false);
  const back = () => tell({ type: 'privateTime.ended', id: newId() });
  const answered: Readonly<Record<string, () => void>> = {
    goOn: () => void back(),
    topic: () => void (back() ?? tell({ type: 'room.wentTo', id: newId(), phase: 'choosingTopic' })),
    stop: () => setStopping(true),
  };
  return (
    <>
      <CalmPage
        screen="privateTime"
        title={t('privateTime.title')}
        hint={support ? t('privateTime.lead', { name, support }) : t('privateTime.leadAlone', { name })}
        answers={[
          { id: 'goOn', icon: 'arrow', label: t('privateTime.goOn') },
          { id: 'topic', icon: 'target', label: t('privateTime.topic') },
          { id: 'stop', icon: 'stop', label: t('privateTime.stop') },
        ]}
        onAnswer={(id) => answered[id]?.()}
      />
      <StopDialog open={stopping} onClose={() => setStopping(false)} first={back} />
    </>
  );
}
