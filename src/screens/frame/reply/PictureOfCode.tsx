// A picture with the citizen's code, chosen from this computer.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { useAsking } from '../useAsking.ts';
import type { Wrong } from './answersIn.ts';
import { codeInPicture } from './codeIn.ts';

interface PictureOfCodeProps {
  readonly onCode: (text: string) => void;
  readonly onWrong: (why: Wrong) => void;
}

export function PictureOfCode({ onCode, onWrong }: PictureOfCodeProps) {
  const { t } = useTranslation('reply');
  const chooser = useRef<HTMLInputElement>(null);
  const { busy, go } = useAsking(codeInPicture);
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
    return () => {
      stands.current = false;
    };
  }, []);
  const read = async (file: File) => {
    const found = await go(file);
    // Whoever has closed the window or chosen another way meanwhile has let it be.
    if (!found || !stands.current) return;
    if (found.text === null) onWrong(found.why);
    else onCode(found.text);
  };
  return (
    <div>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('choosePicture')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      <Button icon="file" onClick={() => chooser.current?.click()}>
        {t('choosePicture')}
      </Button>
      <p role="status">{busy && t('reading')}</p>
    </div>
  );
}
