// What stands in the way of opening: what happened, what is safe, what to do. Never looks like a first start.
import { useTranslation } from 'react-i18next';
import type { Device, Outcome } from '../../room/device.ts';
import type { LockedDevice } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { RestoreForm } from './RestoreForm.tsx';
import { SaveNewest } from './SaveNewest.tsx';
import { StartPage } from './StartPage.tsx';

interface StartTroubleProps {
  readonly trouble: 'gone' | 'newerDatabase' | 'denied' | 'blocked' | 'insecure' | 'noRoom';
  readonly onRestore: (passphrase: string) => Promise<Outcome>;
  readonly onSaveNewest: LockedDevice['saveNewest'];
  /** Resolves when it has been looked at; whoever shows this shows something else when the trouble is another. */
  readonly onLookAgain: () => Promise<unknown>;
  readonly onTakeUpdate: Device['takeUpdate'];
}

export function StartTrouble({ trouble, onRestore, onSaveNewest, onLookAgain, onTakeUpdate }: StartTroubleProps) {
  const { t } = useTranslation('start');
  const { busy, answer, go } = useAsking(onLookAgain);
  const isGone = trouble === 'gone';
  const isFull = trouble === 'noRoom';
  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      <div className="startcol">
        <Heading>{t(`trouble.${trouble}.happened`)}</Heading>
        <p>{t(`trouble.${trouble}.safe`)}</p>
        {isGone && <RestoreForm onRestore={onRestore} />}
        <p>{t(`trouble.${trouble}.toDo`)}</p>
        {isFull && (
          <>
            <p>{t('noRoom.perhapsOlder')}</p>
            <SaveNewest onSave={onSaveNewest} />
          </>
        )}
        {isGone && (
          <p>
            <LinkButton icon="upload" href="#/kopi">
              {t('haveCopy')}
            </LinkButton>
          </p>
        )}
        <p>
          <Button look={isGone ? 'edge' : 'go'} big={!isGone} lacking={busy} onClick={() => void go()}>
            {t(isFull ? 'noRoom.tryAgain' : 'lookAgain')}
          </Button>
        </p>
        <p role="status">{busy ? t('wait') : answer !== null && t('stillSo')}</p>
      </div>
    </StartPage>
  );
}
