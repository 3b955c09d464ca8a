// The presses in the menu of something that is written: seen otherwise, said more plainly, or taken back (R18).
import { useTranslation } from 'react-i18next';
import type { MenuItem } from '../../ui/Menu.tsx';
import type { WordsDialog } from './WordsMatter.tsx';

interface WordsItems {
  readonly view: MenuItem;
  readonly rewording: MenuItem;
  readonly takeBack: MenuItem;
}

/** `about` is the words themselves, to be shown again in the window that opens. */
export function useWordsItems(onOpen: (dialog: WordsDialog) => void): (id: string, about: string) => WordsItems {
  const { t } = useTranslation(['discussion', 'support']);
  return (id, about) => ({
    view: {
      id: 'view',
      icon: 'eye',
      label: t('heard.addView'),
      onPress: () => onOpen({ kind: 'view', aboutId: id, about }),
    },
    rewording: {
      id: 'rewording',
      icon: 'bubble',
      label: t('support:rewording.add'),
      onPress: () => onOpen({ kind: 'rewording', aboutId: id, about }),
    },
    takeBack: {
      id: 'takeBack',
      icon: 'trash',
      label: t('heard.takeBack'),
      onPress: () => onOpen({ kind: 'takeBack', id, about }),
    },
  });
}
