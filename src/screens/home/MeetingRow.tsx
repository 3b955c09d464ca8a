// One meeting in the list: a first name, a date, and how far it has come.
import { useTranslation } from 'react-i18next';
import type { ListedMeeting } from '../../room/device.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { firstName } from './firstName.ts';
import { statusOf } from './statusOf.ts';
import { useWhen } from './useWhen.ts';

interface MeetingRowProps {
  readonly meeting: ListedMeeting;
  /** How many of its promises somebody could call about. */
  readonly due: number;
  /** The way to the course stands here. */
  readonly hasCourse: boolean;
}

export function MeetingRow({ meeting: { id, summary }, due, hasCourse }: MeetingRowProps) {
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
        <span>
          {t(statusOf(summary), { count: summary.agreed })}
          {due > 0 && (
            <small>
              <Icon name="phone" /> {t('dueHere', { count: due })}
            </small>
          )}
        </span>
        <Icon name="chevron" />
      </a>
      {hasCourse && (
        <a className="tocourse" href={`#/forloeb/${summary.courseId}`}>
          {t('courseOf', { name })}
        </a>
      )}
    </li>
  );
}
