// The people of a list to choose from, in two groups when somebody is not here.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';

interface PersonOptionsProps {
  readonly people: readonly Participant[];
}

const option = ({ id, name }: Participant) => (
  <option key={id} value={id}>
    {name}
  </option>
);

export function PersonOptions({ people }: PersonOptionsProps) {
  const { t } = useTranslation('agreements');
  const away = people.filter((one) => one.attendance === 'absent');
  if (away.length === 0) return people.map(option);
  return (
    <>
      <optgroup label={t('compose.here')}>{people.filter((one) => !away.includes(one)).map(option)}</optgroup>
      <optgroup label={t('compose.notHere')}>{away.map(option)}</optgroup>
    </>
  );
}
