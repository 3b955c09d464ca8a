// Where the meetings are, and the way in for one that was saved as a file.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TakeInFileDialog } from './TakeInFileDialog.tsx';

export function OnlyHere({ onTakenIn }: { readonly onTakenIn: () => void }) {
  const { t } = useTranslation('home');
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<'takenIn' | 'alreadyNewer' | null>(null);
  return (
    <section className="well" aria-labelledby="only-here">
      <h2 id="only-here">
        <Icon name="lock" />
        {t('onlyHere')}
      </h2>
      <p>{t('onlyHereSentence')}</p>
      <input
        ref={chooser}
        type="file"
        accept=".stepup"
        hidden
        aria-label={t('openFile')}
        onChange={(event) => {
          setFile(event.target.files?.[0] ?? null);
          event.target.value = '';
        }}
      />
      <Button
        icon="file"
        onClick={() => {
          setTold(null);
          chooser.current?.click();
        }}
      >
        {t('openFile')}
      </Button>
      <p role="status">{told && t(`file.${told}`)}</p>
      <TakeInFileDialog
        file={file}
        onClose={() => setFile(null)}
        onTold={(what) => {
          setFile(null);
          setTold(what);
          onTakenIn();
        }}
      />
    </section>
  );
}
