// Where it lies, in plain words, and how it goes away again. Asks once more before it deletes.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../room/mine.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { DeleteAskedTwice } from './DeleteAskedTwice.tsx';

interface MyDataProps {
  /** False when it could not be done. */
  readonly onDelete: () => Promise<boolean>;
}

export function MyData({ onDelete }: MyDataProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [promised, setPromised] = useState(true);
  useEffect(() => {
    void phone.promised().then((answer) => setPromised(answer === 'kept'));
  }, [phone]);
  return (
    <Disclosure summary={t('data.title')}>
      <div className="presses">
        <p>{t('data.here')}</p>
        <p>{t('data.plain')}</p>
        <p>{t(promised ? 'data.mayGo' : 'data.notPromised')}</p>
        <DeleteAskedTwice press={t('data.delete')} sure={t('data.sure')} onDelete={onDelete} />
      </div>
    </Disclosure>
  );
}
