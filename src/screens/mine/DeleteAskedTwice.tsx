// Deleting for good: a press, one more question, and only then.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { MineNote } from './MineNote.tsx';

interface DeleteAskedTwiceProps {
  readonly press: string;
  readonly sure: string;
  /** False when it could not be done. */
  readonly onDelete: () => Promise<boolean>;
}

export function DeleteAskedTwice({ press, sure, onDelete }: DeleteAskedTwiceProps) {
  const { t } = useTranslation('mine');
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    setAsking(false);
    setFailed(!(await onDelete()));
  };
  return (
    <>
      <MineNote>{failed ? t('data.notDeleted') : undefined}</MineNote>
      {asking ? (
        <fieldset className="presses">
          <legend className="label">{sure}</legend>
          <Button look="danger" wide icon="trash" onClick={() => void remove()}>
            {t('data.yes')}
          </Button>
          <Button wide onClick={() => setAsking(false)}>
            {t('data.no')}
          </Button>
        </fieldset>
      ) : (
        <Button wide icon="trash" onClick={() => setAsking(true)}>
          {press}
        </Button>
      )}
    </>
  );
}
