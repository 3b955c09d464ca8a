// The promise of silence, with its exception said plainly, and who has given it.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell, useTellAll } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Check } from '../../ui/Check.tsx';
import { useHere } from '../frame/useHere.ts';

export function Silence() {
  const { t } = useTranslation('opening');
  const tell = useTell();
  const tellAll = useTellAll();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const others = useHere().filter(({ role }) => role !== 'citizen');
  const promised = (id: string, confidentialityPromise: boolean) =>
    ({ type: 'person.changed', id, changes: { confidentialityPromise } }) as const;
  const left = others.filter(({ confidentialityPromise }) => !confidentialityPromise);
  return (
    <Card as="section" aria-labelledby="silence">
      <h2 id="silence">{t('silence.heading')}</h2>
      <p>{t('silence.promise', { name })}</p>
      <p className="hint">{t('silence.exception')}</p>
      <div className="chips">
        {others.map(({ id, name: person, confidentialityPromise }) => (
          <Check key={id} checked={confidentialityPromise} onChange={(yes) => tell(promised(id, yes))}>
            {t('silence.personPromises', { person })}
          </Check>
        ))}
      </div>
      {left.length > 1 && (
        <Button icon="check" onClick={() => tellAll(left.map(({ id }) => promised(id, true)))}>
          {t('silence.agree')}
        </Button>
      )}
    </Card>
  );
}
