// Pages that lie here and cannot be read. They stay as they are until the citizen takes one away, asked once more.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { MineNote } from './MineNote.tsx';

export function UnreadPages({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [gone, setGone] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [id] = ids.filter((one) => !gone.includes(one));

  const remove = async (which: string) => {
    setAsking(false);
    const fault = await phone.remove(which);
    setFailed(fault !== null);
    if (fault === null) setGone((now) => [...now, which]);
  };
  return (
    <>
      <MineNote kind="status">{gone.length > 0 ? t('unreadPage.deleted') : undefined}</MineNote>
      {id !== undefined && (
        <div className="presses">
          <p className="hint">{t('unread')}</p>
          <MineNote>{failed ? t('data.notDeleted') : undefined}</MineNote>
          {asking ? (
            <fieldset className="presses">
              <legend className="label">{t('unreadPage.sure')}</legend>
              <Button look="danger" wide icon="trash" onClick={() => void remove(id)}>
                {t('data.yes')}
              </Button>
              <Button wide onClick={() => setAsking(false)}>
                {t('data.no')}
              </Button>
            </fieldset>
          ) : (
            <Button wide icon="trash" onClick={() => setAsking(true)}>
              {t('unreadPage.delete')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
