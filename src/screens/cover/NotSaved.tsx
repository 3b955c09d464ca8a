// The newest words are in this window and nowhere else: a file of them, then the lock; or the passphrase, and on with it.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { useAsking } from '../frame/useAsking.ts';

export interface NotSavedProps {
  /** Hands the person an encrypted file of the meeting. */
  readonly onSaveFile: () => Promise<void>;
  readonly onShowUnsaved: (passphrase: string) => Promise<Outcome>;
  readonly onLockUnsaved: () => void;
}

export function NotSaved({ onSaveFile, onShowUnsaved, onLockUnsaved }: NotSavedProps) {
  const { t } = useTranslation(['shell', 'trouble']);
  const [hasFile, setHasFile] = useState(false);
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { busy, answer, go, forget } = useAsking(onShowUnsaved);
  const save = async () => {
    await onSaveFile();
    setHasFile(true);
  };
  return (
    <>
      <p>{t('cover.unsavedHow')}</p>
      <div className="presses">
        <Button look={hasFile ? 'edge' : 'go'} big icon="download" onClick={() => void save()}>
          {t('cover.saveFile')}
        </Button>
        {hasFile && (
          <Button look="go" big icon="lock" onClick={onLockUnsaved}>
            {t('cover.lockAfterFile')}
          </Button>
        )}
      </div>
      <p role="status">{hasFile && t('cover.fileSaved')}</p>
      <form
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          const said = passphraseSaid(typed);
          field.current?.focus();
          setLacks(said === '');
          if (said !== '') void go(said);
        }}
      >
        <PassphraseField
          ref={field}
          label={t('cover.passphrase')}
          error={
            lacks ? t('typeFirst') : answer && t(answer === 'wrongKey' ? 'trouble:code.wrongKey' : 'cover.notShown')
          }
          value={typed}
          readOnly={busy}
          onChange={(text) => {
            setTyped(text);
            setLacks(false);
            forget();
          }}
        />
        <Button submit icon="unlock">
          {t('cover.showUnsaved')}
        </Button>
      </form>
    </>
  );
}
