// The newest words are in this window and nowhere else: a file of them, then the lock; or the passphrase, and on with it.
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { usePassphraseAsked } from '../frame/usePassphraseAsked.ts';
import { useSavedFile } from '../frame/useSavedFile.ts';

export interface NotSavedProps {
  /** Hands the person an encrypted file of the meeting. False or a rejection: there is none. */
  readonly onSaveFile: () => Promise<boolean>;
  readonly onShowUnsaved: (passphrase: string) => Promise<Outcome>;
  readonly onLockUnsaved: () => void;
}

export function NotSaved({ onSaveFile, onShowUnsaved, onLockUnsaved }: NotSavedProps) {
  const { t } = useTranslation(['shell', 'trouble']);
  const { answer, form, input } = usePassphraseAsked(onShowUnsaved);
  const { file, saveFile } = useSavedFile(onSaveFile);
  const hasFile = file === 'saved';
  return (
    <>
      <p>{t('cover.unsavedHow')}</p>
      <div className="presses">
        <Button look={hasFile ? 'edge' : 'go'} big icon="download" onClick={saveFile}>
          {t('cover.saveFile')}
        </Button>
        {hasFile && (
          <Button look="go" big icon="lock" onClick={onLockUnsaved}>
            {t('cover.lockAfterFile')}
          </Button>
        )}
      </div>
      <p role="status">{hasFile ? t('cover.fileSaved') : file === 'failed' && t('cover.noFile')}</p>
      <form {...form}>
        <AskedPassphrase
          input={input}
          label={t('cover.passphrase')}
          wrong={answer && t(answer === 'wrongKey' ? 'trouble:code.wrongKey' : 'cover.notShown')}
        />
        <Button submit icon="unlock">
          {t('cover.showUnsaved')}
        </Button>
      </form>
    </>
  );
}
