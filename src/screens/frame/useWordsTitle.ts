// What a window over words is called.
import { useTranslation } from 'react-i18next';
import type { WordsDialog } from './WordsMatter.tsx';

export function useWordsTitle(): Readonly<Record<WordsDialog['kind'], string>> {
  const { t } = useTranslation(['discussion', 'support']);
  return { view: t('view.title'), rewording: t('support:rewording.add'), takeBack: t('takeBack.title') };
}
