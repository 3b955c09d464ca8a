// How are you right now? Six answers, and each of them does something. The answer itself is never written down.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { supportsTheCitizen } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { CalmPage } from '../frame/CalmPage.tsx';
import { useHere } from '../frame/useHere.ts';
import { usePlaceHeld } from '../frame/useSamePlace.ts';
import { onBehalfKey, speakerDraft } from './speaker.ts';
import type { Wish } from './WishBanner.tsx';

interface CheckInProps {
  /** The citizen said that we talk about something else: the topic alone on the screen. */
  readonly showsTopic: boolean;
  readonly onWish: (wish: Wish | null) => void;
  readonly onAnotherTopic: () => void;
}

export function CheckIn({ showsTopic, onWish, onAnotherTopic }: CheckInProps) {
  const { t } = useTranslation(['discussion', 'rhythm']);
  const tell = useTell();
  usePlaceHeld();
  const citizen = useMeeting(citizenOf);
  const topic = useMeeting((m) => m.topic?.text ?? '');
  const supporter = useHere().find(supportsTheCitizen);
  const pause = () => void (citizen && tell({ type: 'break.started', byId: citizen.id, until: null }));
  if (showsTopic) {
    return (
      <CalmPage screen="checkIn" key="topic" title={t('wish.topic')}>
        <Voice size="xl">{topic}</Voice>
        <Button look="voice" big onClick={() => onWish(null)}>
          {t('wish.backToTopic')}
        </Button>
        <Button look="quiet" big onClick={onAnotherTopic}>
          {t('wish.another')}
        </Button>
        <Button look="quiet" big icon="pause" onClick={pause}>
          {t('away.pause')}
        </Button>
      </CalmPage>
    );
  }
  const answered: Readonly<Record<string, () => void>> = {
    pause,
    slower: () => onWish('slower'),
    notMyTopic: () => onWish('topic'),
    again: () => onWish('again'),
    help: () => onWish('help'),
    onBehalf: () => {
      if (supporter) tell({ type: 'draft.typed', field: speakerDraft, text: onBehalfKey(supporter.id) });
      onWish('onBehalf');
    },
  };
  return (
    <CalmPage
      screen="checkIn"
      title={t('checkIn.title', { name: citizen?.name ?? '' })}
      answers={[
        { id: 'fine', icon: 'smile', label: t('checkIn.fine') },
        { id: 'pause', icon: 'pause', label: t('checkIn.pause') },
        { id: 'slower', icon: 'bubble', label: t('checkIn.slower') },
        { id: 'notMyTopic', icon: 'target', label: t('checkIn.notMyTopic') },
        supporter
          ? { id: 'onBehalf', icon: 'hand', label: t('checkIn.onBehalf', { person: supporter.name }) }
          : { id: 'help', icon: 'hand', label: t('rhythm:checkIn.help') },
        { id: 'again', icon: 'question', label: t('checkIn.again') },
      ]}
      onAnswer={(id) => (answered[id] ?? (() => onWish(null)))()}
      declineLabel={t('checkIn.decline')}
      onDecline={() => onWish(null)}
    />
  );
}
