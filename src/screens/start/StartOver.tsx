// The last way out for one whose words and key are both gone. What it deletes is said there, and asked twice.
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton.tsx';

export function StartOver() {
  const { t } = useTranslation('security');
  return (
    <p>
      <LinkButton icon="trash" href="#/slet">
        {t('forgotten.startOver')}
      </LinkButton>
    </p>
  );
}
