// What stands in the way of opening: what happened, what is safe, what to do. Never looks like a first start.
import { useTranslation } from 'react-i18next';
import type { Device, Outcome } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import { StartPage } from './StartPage.tsx';

interface StartTroubleProps {
  readonly trouble: 'gone' | 'newerDatabase' | 'denied' | 'blocked' | 'insecure';
  readonly onRestore: (passphrase: string) => Promise<Outcome>;
  readonly onLookAgain: () => void;
  readonly onTakeUpdate: Device['takeUpdate'];
}

export function StartTrouble({ trouble, onRestore, onLookAgain, onTakeUpdate }: StartTroubleProps) {
  const { t } = useTranslation('start');
  const isGone = trouble === 'gone';
  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      <div className="startcol">
        <Heading>{t(`trouble.${trouble}.happened`)}</Heading>
        <p>{t(`trouble.${trouble}.safe`)}</p>
        {isGone && <RestoreForm onRestore={onRestore} />}
        <p>{t(`trouble.${trouble}.toDo`)}</p>
        {isGone && (
          <p>
            <LinkButton icon="upload" href="#/kopi">
              {t('haveCopy')}
            </LinkButton>
          </p>
        )}
        <p>
          <Button look={isGone ? 'edge' : 'go'} big={!isGone} onClick={onLookAgain}>
            {t('lookAgain')}
          </Button>
        </p>
      </div>
    </StartPage>
  );
}
