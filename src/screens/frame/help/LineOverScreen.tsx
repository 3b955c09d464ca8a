// The thin line under the bar of a screen, with a press that puts it away.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import './help.css';

interface LineOverScreenProps {
  readonly icon: IconName;
  readonly children: string;
  /** What it says may change while somebody works. */
  readonly changes?: boolean;
  readonly onHide: () => void;
}

export function LineOverScreen({ icon, children, changes = false, onHide }: LineOverScreenProps) {
  const { t } = useTranslation('help');
  const hide = () => {
    onHide();
    document.getElementById('main')?.focus();
  };
  return (
    <section className="helpline noprint" data-changes={changes || undefined} aria-label={t('line')}>
      <Icon name={icon} />
      <p {...(changes && { role: 'status' })}>{children}</p>
      <Button look="quiet" onClick={hide}>
        {t('hideLines')}
      </Button>
    </section>
  );
}
