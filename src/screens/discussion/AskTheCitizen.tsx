// Words were said on the citizen's behalf: the citizen is asked whether they are right. Nobody else answers (R12).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface AskTheCitizenProps {
  readonly id: string;
  readonly text: string;
  readonly onOpen: OpenTalkDialog;
}

export function AskTheCitizen({ id, text, onOpen }: AskTheCitizenProps) {
  const { t } = useTranslation(['support', 'discussion']);
  const tell = useTell();
  const citizen = useMeeting(citizenOf);
  if (!citizen) return null;
  const question = t('confirm.question', { name: citizen.name });
  return (
    <div className="isitright" role="group" aria-label={`${question} ${text}`}>
      <p>{question}</p>
      <Button
        look="voice"
        aria-label={`${t('confirm.yes')}: ${text}`}
        onClick={() => tell({ type: 'line.confirmed', id, byId: citizen.id })}
      >
        {t('confirm.yes')}
      </Button>
      <Button
        look="quiet"
        aria-label={`${t('discussion:heard.takeBack')}: ${text}`}
        onClick={() => onOpen({ kind: 'takeBack', id, about: text })}
      >
        {t('discussion:heard.takeBack')}
      </Button>
    </div>
  );
}
