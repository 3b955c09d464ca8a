// "Det skal ikke stå der": the citizen is asked once, and then the words are gone from the device (R18).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';

interface TakeBackProps {
  readonly id: string;
  readonly about: string;
  readonly onDone: () => void;
}

export function TakeBack({ id, about, onDone }: TakeBackProps) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const citizen = useMeeting(citizenOf);
  const takeBack = () => {
    if (citizen) tell({ type: 'words.takenBack', id, byId: citizen.id });
    onDone();
  };
  return (
    <div className="noteform">
      <p className="about" dir="auto">
        {about}
      </p>
      <p>
        <strong>{t('takeBack.question', { name: citizen?.name ?? '' })}</strong>
      </p>
      <p className="hint">{t('takeBack.hint')}</p>
      <div className="chips">
        <Button look="voice" big onClick={takeBack}>
          {t('takeBack.yes')}
        </Button>
        <Button look="quiet" big onClick={onDone}>
          {t('takeBack.no')}
        </Button>
      </div>
    </div>
  );
}
