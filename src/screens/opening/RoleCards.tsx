// "Sådan foregår mødet": one card of four lines for each role that sits at the table.
import { useTranslation } from 'react-i18next';
import { roleCardLines, roleCards } from '../../content/roleCards.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useHere } from '../frame/useHere.ts';

export function RoleCards() {
  const { t } = useTranslation(['opening', 'papers', 'words']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const people = useHere();
  const here = roleCards.filter((role) => people.some((one) => one.role === role));
  return (
    <section className="cardsbyrole" aria-label={t('roleCards.heading')}>
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
      <Button icon="printer" onClick={() => tell({ type: 'page.turned', page: 'roleCards' })}>
        {t('papers:roleCards.toPrint')}
      </Button>
    </section>
  );
}
