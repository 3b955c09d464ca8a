// Where it lies, in plain words, and how it goes away again. Asks once more before it deletes.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { MineNote } from './MineNote.tsx';

interface MyDataProps {
  /** False when it could not be done. */
  readonly onDelete: () => Promise<boolean>;
}

export function MyData({ onDelete }: MyDataProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [promised, setPromised] = useState(true);
  useEffect(() => {
    void phone.promised().then((answer) => setPromised(answer === 'kept'));
  }, [phone]);
  const remove = async () => {
    setAsking(false);
    setFailed(!(await onDelete()));
  };
  return (
    <Disclosure summary={t('data.title')}>
      <div className="presses">
        <p>{t('data.here')}</p>
        <p>{t('data.plain')}</p>
        <p>{t(promised ? 'data.mayGo' : 'data.notPromised')}</p>
        <MineNote>{failed ? t('data.notDeleted') : undefined}</MineNote>
        {asking ? (
          <fieldset className="presses">
            <legend className="label">{t('data.sure')}</legend>
            <Button look="danger" wide icon="trash" onClick={() => void remove()}>
              {t('data.yes')}
            </Button>
            <Button wide onClick={() => setAsking(false)}>
              {t('data.no')}
            </Button>
          </fieldset>
        ) : (
          <Button wide icon="trash" onClick={() => setAsking(true)}>
            {t('data.delete')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
