// Opens the file the citizen was given. What is in it is read on the phone only.
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrived, usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';

interface OpenFileProps {
  readonly look?: 'go' | 'edge';
  readonly onOpened: (arrived: Arrived) => void;
}

export function OpenFile({ look = 'edge', onOpened }: OpenFileProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    onOpened(await phone.openFile(file));
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".html,text/html"
        hidden
        aria-label={t('openFile')}
        onChange={(event) => void take(event)}
      />
      <Button look={look} big wide icon="file" onClick={() => input.current?.click()}>
        {t('openFile')}
      </Button>
    </>
  );
}
