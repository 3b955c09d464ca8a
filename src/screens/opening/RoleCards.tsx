// "Sådan foregår mødet": one card of four lines for each role that sits at the table.
import { useTranslation } from 'react-i18next';
import { roleCardLines, roleCards } from '../../content/roleCards.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useHere } from '../frame/useHere.ts';

export function RoleCards() {
  const { t } = useTranslation(['opening', 'words']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const people = useHere();
  const here = roleCards.filter((role) => people.some((one) => one.role === role));
  return (
    <Disclosure summary={t('roleCards.heading')}>
      <div className="rolecards">
        {here.map((role) => (
          <section key={role} className="well">
            <h3>
              {people
                .filter((one) => one.role === role)
                .map((one) => one.name)
                .join(', ')}{' '}
              <small>{t(`words:role.${role}`)}</small>
            </h3>
            <ul className="points">
              {roleCardLines.map((line) => (
                <li key={line}>{t(`roleCards.${role}.${line}`, { name })}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
