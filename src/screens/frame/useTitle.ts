// What a person is, as a word in a sentence: "boligrådgiver", "bisidder". Nothing for the citizen.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';

export function useTitle(): (one: Pick<Participant, 'role' | 'title'>) => string {
  const { t } = useTranslation('words');
  return ({ role, title }) => {
    if (role === 'citizen') return '';
    if (title === '' || role === 'supportPerson' || role === 'gamemaster') return t(`role.${role}`);
    const [first = '', second = ''] = title;
    return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + title.slice(1) : title;
  };
}
