// Deleting one meeting: a press, one more question, and only then. The focus, and a second press at the same place,
// fall on keeping it.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deleting } from '../../room/wiping.ts';
import { Button } from '../../ui/Button.tsx';

interface AskedTwiceProps {
  readonly onDelete: () => ReturnType<Deleting['remove']>;
  readonly onKeep: () => void;
}

export function AskedTwice({ onDelete, onKeep }: AskedTwiceProps) {
  const { t } = useTranslation('wiping');
  const [state, setState] = useState<'resting' | 'asking' | 'deleting' | 'heldElsewhere' | 'notDeleted'>('resting');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'asking') keep.current?.focus();
  }, [state]);
  const remove = async () => {
    setState('deleting');
    const outcome = await onDelete();
    if (outcome !== null) setState(outcome === 'heldElsewhere' ? 'heldElsewhere' : 'notDeleted');
  };

  if (state === 'asking') {
    return (
      <fieldset className="asking">
        <legend className="honest">{t('meeting.sure')}</legend>
        <div className="presses">
          <Button look="danger" big icon="trash" onClick={() => void remove()}>
            {t('meeting.yes')}
          </Button>
          <Button ref={keep} big onClick={onKeep}>
            {t('meeting.keep')}
          </Button>
        </div>
      </fieldset>
    );
  }
  const isTrouble = state === 'heldElsewhere' || state === 'notDeleted';
  return (
    <>
      {isTrouble && (
        <p className="wrong" role="alert">
          {t(`meeting.${state}`)}
        </p>
      )}
      <div className="presses">
        <Button big onClick={onKeep}>
          {t('meeting.keep')}
        </Button>
        <Button look="danger" big icon="trash" lacking={state === 'deleting'} onClick={() => setState('asking')}>
          {t(state === 'deleting' ? 'meeting.deleting' : 'meeting.press')}
        </Button>
      </div>
      <p className="hint">{t('meeting.receipts')}</p>
    </>
  );
}
