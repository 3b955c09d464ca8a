// In the menu of something that was noted: the press that shows it on the table.
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../meeting/basics.ts';
import type { MenuItem } from '../../../ui/Menu.tsx';
import { useOnTable } from './useOnTable.ts';

export function useShowItem(id: Id): MenuItem {
  const { t } = useTranslation('method');
  const { show } = useOnTable();
  return { id: 'show', icon: 'screen', label: t('showIt'), onPress: () => show({ kind: 'noted', id }) };
}
