// The people of the table, each one press from being the one who does it. Those who are not here today come last.
import { useTranslation } from 'react-i18next';
import { toneOf } from '../frame/toneOf.ts';
import { PersonChip } from '../../ui/PersonChip.tsx';
import { usePeople } from './usePeople.ts';

interface WhoChipsProps {
  readonly onChoose: (personId: string) => void;
}

export function WhoChips({ onChoose }: WhoChipsProps) {
  const { t } = useTranslation('composing');
  const people = usePeople();
  return (
    <ul className="chips" aria-label={t('who.label')}>
      {people.map(({ id, name, role, attendance }) => (
        <li key={id} className={attendance === 'absent' ? 'away' : undefined}>
          <PersonChip
            name={name}
            tone={toneOf(role)}
            note={attendance === 'absent' ? t('who.notHere') : undefined}
            onPress={() => onChoose(id)}
          />
        </li>
      ))}
    </ul>
  );
}
