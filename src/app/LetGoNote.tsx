// A window that has let go of the database for good: what happened, and one button.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotePage } from '../screens/frame/NotePage.tsx';
import { Button } from '../ui/Button.tsx';
import { saveRescue } from './saveRescue.ts';
import type { LetGo } from './useLettingGo.ts';

export function LetGoNote({ why, unsaved }: LetGo) {
  const { t } = useTranslation('trouble');
  const [savedFile, setSavedFile] = useState(false);
  const saveFile = () => {
    setSavedFile(true);
    if (unsaved) void saveRescue(unsaved);
  };
  if (unsaved && !savedFile) {
    return (
      <NotePage
        title={t('lettingGo.unsaved')}
        actions={
          <Button look="go" big icon="download" onClick={saveFile}>
            {t('saveFile')}
          </Button>
        }
      />
    );
  }
  return (
    <NotePage
      title={t(unsaved ? 'lettingGo.inFile' : `lettingGo.${why}`)}
      actions={
        <Button look="go" big onClick={() => location.reload()}>
          {t('loadAgain')}
        </Button>
      }
    />
  );
}
