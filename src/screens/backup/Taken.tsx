// What became of the copy that was taken in.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface TakenProps {
  readonly taken: number;
  readonly left: number;
  readonly onBack: () => void;
}

export function Taken({ taken, left, onBack }: TakenProps) {
  const { t } = useTranslation('backup');
  return (
    <div className="onething">
      <div className="opening">
        <Heading>{t('taken.title')}</Heading>
        <p>{t('taken.what', { count: taken })}</p>
        {left > 0 && <p>{t('taken.left', { count: left })}</p>}
        <p className="hint">{t('preview.undoLater')}</p>
      </div>
      <div className="presses">
        <LinkButton look="go" big href="#/">
          {t('taken.toList')}
        </LinkButton>
        <Button look="quiet" icon="arrowBack" onClick={onBack}>
          {t('restore.back')}
        </Button>
      </div>
    </div>
  );
}
