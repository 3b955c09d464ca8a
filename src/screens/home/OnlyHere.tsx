// Where the meetings are, and the way in for one that was saved as a file.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TakeInFileDialog, type Told } from './TakeInFileDialog.tsx';
import { useCopied } from './useCopied.ts';

interface OnlyHereProps {
  /** The browser is asked for its promise when the first meeting is saved; before that there is nothing to promise. */
  readonly hasMeetings: boolean;
  readonly onTakenIn: () => void;
}

export function OnlyHere({ hasMeetings, onTakenIn }: OnlyHereProps) {
  const { t } = useTranslation('home');
  const { promised, lastBackup } = useDevice();
  const copied = useCopied(lastBackup());
  const [isPromised, setIsPromised] = useState(true);
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<Told | 'takenIn' | null>(null);
  useEffect(() => {
    if (hasMeetings) void promised().then((answer) => setIsPromised(answer === 'kept'));
  }, [hasMeetings, promised]);

  return (
    <section className="well" aria-labelledby="only-here">
      <h2 id="only-here">
        <Icon name="lock" />
        {t('onlyHere')}
      </h2>
      <p>
        {t('onlyHereSentence')} {hasMeetings && (copied === null ? t('noCopy') : t('copied', { when: copied }))}
      </p>
      {!isPromised && <p>{t('notPromised')}</p>}
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
      <LinkButton icon="download" href="#/kopi">
        {t('toCopy')}
      </LinkButton>
      <LinkButton look="quiet" icon="key" href="#/laas">
        {t('toLocks')}
      </LinkButton>
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
