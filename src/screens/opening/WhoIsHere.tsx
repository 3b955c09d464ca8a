// Everybody at the table: who is here, and the round with one thing from each. Fast by keyboard: one press for all, then
// the arrows to those who are not.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { atTheTable } from '../../meeting/participants.ts';
import { useMeeting, useTellAll } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { PersonHere } from './PersonHere.tsx';
import { useRowKeys } from './useRowKeys.ts';

export function WhoIsHere() {
  const { t } = useTranslation('opening');
  const tellAll = useTellAll();
  const list = useRowKeys();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const participants = useMeeting((m) => m.participants);
  const people = useMemo(() => atTheTable({ participants }), [participants]);
  const unsaid = people.filter(({ attendance }) => attendance === null);
  const allAreHere = () => {
    tellAll(unsaid.map(({ id }) => ({ type: 'person.changed', id, changes: { attendance: 'present' } })));
    list.current?.querySelector('input')?.focus();
  };
  return (
    <section className="whoishere" aria-labelledby="whoishere">
      <div className="top">
        <h2 id="whoishere">{t('attendance.heading')}</h2>
        {unsaid.length > 0 && (
          <Button icon="check" onClick={allAreHere}>
            {t('attendance.all')}
          </Button>
        )}
      </div>
      <p>
        <strong>{t('round.question')}</strong> <span className="hint">{t('round.hint', { name })}</span>
      </p>
      <ul ref={list} aria-describedby="whoishere-keys">
        {people.map((person) => (
          <PersonHere key={person.id} person={person} />
        ))}
      </ul>
      <p className="hint keys" id="whoishere-keys">
        {t('attendance.keys')}
      </p>
    </section>
  );
}
