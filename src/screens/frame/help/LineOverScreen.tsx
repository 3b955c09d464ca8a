// The thin line under the bar of a screen, with a press that puts it away.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import { classNames } from '../../../ui/classNames.ts';
import './help.css';

interface LineOverScreenProps {
  readonly icon: IconName;
  readonly children: string;
  /** The coach of a practice: it stays in sight, and what it says changes while somebody works. */
  readonly coaches?: boolean;
  readonly onHide: () => void;
}

export function LineOverScreen({ icon, children, coaches = false, onHide }: LineOverScreenProps) {
  const { t } = useTranslation('help');
  const hide = () => {
    onHide();
    document.getElementById('main')?.focus();
  };
  return (
    <section className={classNames('helpline noprint', coaches && 'coach')} aria-label={t('line')}>
      <Icon name={icon} />
      <p {...(coaches && { role: 'status' })}>{children}</p>
      <Button look="quiet" onClick={hide}>
        {t('hideLines')}
      </Button>
    </section>
  );
}
