// A window that has let go of the database for good: what happened, and one button.
import { useTranslation } from 'react-i18next';
import { NotePage } from '../screens/frame/NotePage.tsx';
import { useSavedFile } from '../screens/frame/useSavedFile.ts';
import { Button } from '../ui/Button.tsx';
import { saveRescue } from './saveRescue.ts';
import type { LetGo } from './useLettingGo.ts';

export function LetGoNote({ why, unsaved }: LetGo) {
  const { t } = useTranslation('trouble');
  const { file, saveFile } = useSavedFile(unsaved ? () => saveRescue(unsaved) : undefined);
  const isSafe = unsaved === null || file === 'saved';
  const unsafe = file === 'failed' ? 'noFile' : why === 'left' ? 'lettingGo.left' : 'lettingGo.unsaved';
  return (
    <NotePage
      title={t(isSafe ? (unsaved ? 'lettingGo.inFile' : `lettingGo.${why}`) : unsafe)}
      actions={
        <>
          {isSafe && (
            <Button look="go" big onClick={() => location.reload()}>
              {t('loadAgain')}
            </Button>
          )}
          {unsaved && (
            <Button look={isSafe ? 'edge' : 'go'} big icon="download" onClick={saveFile}>
              {t('saveFile')}
            </Button>
          )}
        </>
      }
    />
  );
}
