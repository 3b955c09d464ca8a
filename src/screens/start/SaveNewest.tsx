// There is no room to open the meetings: the one that was written last can still be taken out, sealed, in a file.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LockedDevice } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';

export function SaveNewest({ onSave }: { readonly onSave: LockedDevice['saveNewest'] }) {
  const { t } = useTranslation('start');
  const [said, setSaid] = useState<'saved' | 'notSaved' | null>(null);
  return (
    <>
      <p>
        <Button onClick={() => void onSave().then((isSaved) => setSaid(isSaved ? 'saved' : 'notSaved'))}>
          {t('noRoom.save')}
        </Button>
      </p>
      <p role="status">{said && t(`noRoom.${said}`)}</p>
    </>
  );
}
