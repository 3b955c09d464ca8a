// The text in a field, marked and ready to copy, where the browser would not copy it.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import { useFocusHere } from '../frame/useFocusHere.ts';

interface CopyByHandProps {
  readonly text: string;
  readonly onClose: () => void;
}

export function CopyByHand({ text, onClose }: CopyByHandProps) {
  const { t } = useTranslation('give');
  const here = useFocusHere<HTMLTextAreaElement>();
  return (
    <div className="look">
      <Words
        label={t('text.refused')}
        hint={t('text.refusedHint')}
        className="byhand"
        readOnly
        ref={here}
        value={text}
        onChange={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="chips">
        <Button onClick={onClose}>{t('text.close')}</Button>
      </div>
    </div>
  );
}
