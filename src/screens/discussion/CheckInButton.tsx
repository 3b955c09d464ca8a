// "Hvordan har du det?": asked at any time, and the answer is not written anywhere.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

export function CheckInButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('discussion');
  return (
    <Button icon="smile" onClick={onPress}>
      {t('checkIn.button')}
    </Button>
  );
}
