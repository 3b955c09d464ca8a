// Out of a single thing without doing it.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

export function LeaveIt({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('security');
  return (
    <p>
      <Button look="quiet" icon="arrowBack" onClick={onBack}>
        {t('toAll')}
      </Button>
    </p>
  );
}
