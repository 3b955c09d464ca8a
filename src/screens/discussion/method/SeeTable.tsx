// The table in small, one press away where the ordstyrer's own side is too low to have it standing.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { TableMiniature } from '../../frame/table/TableMiniature.tsx';

export function SeeTable() {
  const { t } = useTranslation('table');
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span className="seetable">
      <button type="button" className="ghostbtn" popoverTarget={id} aria-label={t('miniature.title')}>
        <Icon name="screen" />
      </button>
      <div
        id={id}
        popover="auto"
        className="menulist"
        role="group"
        aria-label={t('miniature.title')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls with large letters, and holds nothing else a key could reach
        tabIndex={0}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <TableMiniature />}
      </div>
    </span>
  );
}
