// The code that was told apart from the picture. One large field for its eight digits, and nothing else.
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrived, usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { MineFrame } from './MineFrame.tsx';
import { MineNote } from './MineNote.tsx';

interface TypeCodeProps {
  readonly digits: string;
  /** Opened, or never to be opened whatever the code is. */
  readonly onOpened: (arrived: Arrived) => void;
}

const length = 8;

export function TypeCode({ digits, onOpened }: TypeCodeProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'short' | 'wrongCode' | 'failed' | null>(null);
  const [opening, setOpening] = useState(false);
  const code = typed.replaceAll(/\D/gu, '');

  const open = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (opening) return;
    if (code.length !== length) return setWrong('short');
    setWrong(null);
    setOpening(true);
    const arrived = await phone.openCode(digits, code);
    setOpening(false);
    if (!arrived.ok && (arrived.why === 'wrongCode' || arrived.why === 'failed')) {
      return setWrong(arrived.why);
    }
    return onOpened(arrived);
  };
  const error = wrong === 'short' ? t('code.short', { count: code.length }) : wrong && t(`trouble.${wrong}`);
  return (
    <MineFrame title={t('code.title')} place="code" top={<p className="date">{t('code.hint')}</p>}>
      <form className="code" onSubmit={(event) => void open(event)}>
        <Field
          label={t('code.label')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setWrong(null);
          }}
          inputMode="numeric"
          maxLength={20}
          dir="ltr"
          className="digits"
          error={error}
        />
        <MineNote kind="status">{opening ? t('code.opening') : undefined}</MineNote>
        <Button submit look="voice" big wide lacking={opening || code.length !== length}>
          {t('code.open')}
        </Button>
      </form>
    </MineFrame>
  );
}
