// The table as the citizen has chosen it. Suggested is not invited: only those with the citizen's yes sit here (R03).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { atTheTable } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { TablePlan } from '../../ui/TablePlan.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { asSeated } from './questions.ts';
import { useRoleWord } from './useRoleWord.ts';

export function YourTable() {
  const { t } = useTranslation(['participants', 'words']);
  const roleWord = useRoleWord();
  const citizen = useMeeting((m) => citizenOf(m)?.name ?? '');
  const participants = useMeeting((m) => m.participants);
  const topic = useMeeting((m) => m.topic);
  const seated = asSeated(atTheTable({ participants }).filter((one) => one.role !== 'citizen'));
  return (
    <TablePlan
      label={t('table')}
      citizen={citizen}
      people={seated.map((person) => ({
        id: person.id,
        name: person.name,
        note: person.attendance === 'phone' ? t('words:attendance.phone') : roleWord(person),
        tone: toneOf(person.role),
      }))}
    >
      {topic?.text}
    </TablePlan>
  );
}
