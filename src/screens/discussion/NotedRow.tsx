// Something written that is not a line: what kind it is, its words, and the three dots everything has.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { useWordsItems } from '../frame/useWordsItems.ts';
import { Views } from '../frame/Views.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface NotedRowProps {
  readonly id: string;
  readonly icon: IconName;
  readonly kind: string;
  /** The words themselves, to be shown again before they are taken back. */
  readonly about: string;
  readonly items?: readonly MenuItem[];
  readonly className?: string;
  readonly onOpen: OpenTalkDialog;
  readonly children: ReactNode;
}

export function NotedRow({ id, icon, kind, about, items = [], className, onOpen, children }: NotedRowProps) {
  const { t } = useTranslation('discussion');
  const { view, takeBack } = useWordsItems(onOpen)(id, about);
  return (
    <li className={className}>
      <span className="who" aria-hidden="true">
        <Icon name={icon} />
      </span>
      <div>
        <b>{kind}</b>
        {children}
        <Views aboutId={id} onOpen={onOpen} />
      </div>
      <Menu label={t('heard.menuOf', { what: kind })} items={[...items, view, takeBack]} />
    </li>
  );
}
