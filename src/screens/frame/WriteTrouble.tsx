// The banner that stays while something is not saved: what happened, what is safe, what to do.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { type Session, useSession } from '../../room/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { HeldHere } from './HeldHere.tsx';

export function WriteTrouble() {
  const trouble = useSession((s) => s.trouble);
  return trouble && <NotWritten trouble={trouble} />;
}

function NotWritten({ trouble }: { readonly trouble: NonNullable<Session['trouble']> }) {
  const { t } = useTranslation('trouble');
  const device = useDevice();
  const [noFile, setNoFile] = useState(false);
  const saveFile = async () => setNoFile(!(await device.saveRescueFile().catch(() => false)));
  return (
    <Banner
      kind="alert"
      icon="warning"
      actions={
        <>
          <Button icon="download" onClick={() => void saveFile()}>
            {t('saveFile')}
          </Button>
          <Button onClick={() => void device.tryAgain()}>{t('tryAgain')}</Button>
        </>
      }
    >
      {t(`code.${trouble}`)}
      {noFile && <p>{t('noFile')}</p>}
      <HeldHere />
    </Banner>
  );
}
