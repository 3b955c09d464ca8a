// The window over words on a screen that has no other windows: drawn only while it is open.
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWordsTitle } from './useWordsTitle.ts';
import { type WordsDialog, WordsMatter } from './WordsMatter.tsx';
import './noteform.css';

interface WordsWindowProps {
  readonly dialog: WordsDialog | null;
  readonly onClose: () => void;
}

export function WordsWindow({ dialog, onClose }: WordsWindowProps) {
  const { t } = useTranslation('shell');
  const title = useWordsTitle();
  return (
    <Dialog open={dialog !== null} title={dialog && title[dialog.kind]} closeLabel={t('close')} onClose={onClose}>
      {dialog && <WordsMatter dialog={dialog} onDone={onClose} />}
    </Dialog>
  );
}
