// One meeting in the list: a first name, a date, and how far it has come.
import { useTranslation } from 'react-i18next';
import type { ListedMeeting } from '../../room/device.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { firstName } from './firstName.ts';
import { statusOf } from './statusOf.ts';
import { useWhen } from './useWhen.ts';

export function MeetingRow({ meeting: { id, summary } }: { readonly meeting: ListedMeeting }) {
  const { t } = useTranslation('home');
  const when = useWhen();
  const name = firstName(summary.citizen) || t('nobody');
  return (
    <li>
      <a href={`#/m/${id}`}>
        <Avatar name={name} />
        <span>
          <span className="n">
            <bdi>{name}</bdi>
          </span>{' '}
          <small>{when.short(summary)}</small>
        </span>{' '}
        <span>{t(statusOf(summary), { count: summary.agreed })}</span>
        <Icon name="chevron" />
      </a>
    </li>
  );
}
