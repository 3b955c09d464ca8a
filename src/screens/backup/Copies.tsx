// Copies of all meetings: made, and taken in again. One thing at a time.
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backups } from '../../room/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Well } from '../../ui/Well.tsx';
import { BackupPage } from './BackupPage.tsx';
import { LastRestored } from './LastRestored.tsx';
import { MakeCopy } from './MakeCopy.tsx';
import { RestoreFlow } from './RestoreFlow.tsx';

type Last = Awaited<ReturnType<Backups['lastRestore']>>;

export function Copies({ backups }: { readonly backups: Backups }) {
  const { t } = useTranslation('backup');
  const [restores, setRestores] = useState(false);
  const [last, setLast] = useState<Last>(null);
  const look = useCallback(() => void backups.lastRestore().then(setLast), [backups]);
  useEffect(look, [look]);

  if (restores)
    return (
      <RestoreFlow
        Page={BackupPage}
        restoring={backups.restoring}
        onBack={() => {
          setRestores(false);
          look();
        }}
      />
    );
  return (
    <BackupPage>
      <div className="copies">
        <div className="opening">
          <Heading>{t('title')}</Heading>
          <p className="hint">{t('lead')}</p>
        </div>
        <div className="copyways">
          <MakeCopy backups={backups} />
          <Card as="section" aria-labelledby="take-in">
            <h2 id="take-in">
              <Icon name="upload" />
              {t('restore.title')}
            </h2>
            <p>{t('restore.what')}</p>
            <Button onClick={() => setRestores(true)}>{t('restore.press')}</Button>
          </Card>
          <LastRestored last={last} onUndo={backups.undo} onDone={look} />
        </div>
        <Well as="aside" aria-labelledby="know">
          <h2 id="know">{t('know.title')}</h2>
          <ul>
            <li>{t('know.elsewhere')}</li>
            <li>{t('know.oldPassphrase')}</li>
            <li>{t('know.deleted')}</li>
          </ul>
        </Well>
      </div>
    </BackupPage>
  );
}
