// Pages that lie here and cannot be read. They stay as they are until the citizen takes one away, asked once more.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../room/mine.ts';
import { DeleteAskedTwice } from './DeleteAskedTwice.tsx';
import { MineNote } from './MineNote.tsx';

export function UnreadPages({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [gone, setGone] = useState<readonly string[]>([]);
  const [id] = ids.filter((one) => !gone.includes(one));

  const remove = async (which: string) => {
    const fault = await phone.remove(which);
    if (fault === null) setGone((now) => [...now, which]);
    return fault === null;
  };
  return (
    <>
      <MineNote kind="status">{gone.length > 0 ? t('unreadPage.deleted') : undefined}</MineNote>
      {id !== undefined && (
        <div className="presses">
          <p className="hint">{t('unread')}</p>
          <DeleteAskedTwice press={t('unreadPage.delete')} sure={t('unreadPage.sure')} onDelete={() => remove(id)} />
        </div>
      )}
    </>
  );
}
