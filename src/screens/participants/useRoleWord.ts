// What stands beside a person's name: the title when there is one, otherwise the role. The one who leads is always that.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';

const rolesThatMatterMost = ['gamemaster', 'supportPerson', 'representative', 'interpreter'];

export function useRoleWord(): (person: Participant) => string {
  const { t } = useTranslation('words');
  return ({ role, title }) => (title === '' || rolesThatMatterMost.includes(role) ? t(`role.${role}`) : title);
}
