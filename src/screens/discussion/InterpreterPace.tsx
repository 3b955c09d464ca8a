// One quiet line for the whole table when somebody interprets: how to speak so that it can be followed.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useHere } from '../frame/useHere.ts';
import './interpreterPace.css';

export function InterpreterPace() {
  const { t } = useTranslation('papers');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const interpreters = useHere().filter(({ role }) => role === 'interpreter');
  if (interpreters.length === 0) return null;
  return (
    <p className="interpreterpace">
      <Icon name="globe" />
      <span>
        <b>{t('interpreter.heading', { person: interpreters.map((one) => one.name).join(', ') })}</b>{' '}
        {t('interpreter.pace', { name })}
      </span>
    </p>
  );
}
