// When somebody interprets: how to speak, agreed before the talk begins.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Card } from '../../ui/Card.tsx';
import { useHere } from '../frame/useHere.ts';

const lines = ['l1', 'l2', 'l3', 'l4'] as const;

export function Interpreter() {
  const { t } = useTranslation('papers');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const interpreters = useHere().filter(({ role }) => role === 'interpreter');
  if (interpreters.length === 0) return null;
  const person = interpreters.map((one) => one.name).join(', ');
  return (
    <Card as="section" aria-labelledby="interpreter">
      <h2 id="interpreter">{t('interpreter.heading', { person })}</h2>
      <ul className="points">
        {lines.map((line) => (
          <li key={line}>{t(`interpreter.${line}`, { name, person })}</li>
        ))}
      </ul>
    </Card>
  );
}
