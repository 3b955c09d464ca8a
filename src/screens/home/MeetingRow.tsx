// One meeting in the list: a first name, a date, and how far it has come. Only a search says what it is about.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../room/today.ts';
import type { ListedMeeting } from '../../room/device.ts';
import { useSession } from '../../room/session.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { daysLeft } from './daysLeft.ts';
import { firstName } from './firstName.ts';
import type { RowInList } from './LongList.tsx';
import type { Why } from './search/whyFound.ts';
import { statusOf } from './statusOf.ts';
import { useWhen } from './useWhen.ts';

interface MeetingRowProps {
  readonly meeting: ListedMeeting;
  /** How many of its promises somebody could call about. */
  readonly due: number;
  /** The way to the course stands here. */
  readonly hasCourse: boolean;
  readonly row?: RowInList | undefined;
  /** Why it was found, when that does not stand here anyway. */
  readonly why?: Why | null;
}

const isSame = ({ row: a, ...one }: MeetingRowProps, { row: b, ...other }: MeetingRowProps): boolean =>
  a?.['aria-posinset'] === b?.['aria-posinset'] &&
  a?.['aria-setsize'] === b?.['aria-setsize'] &&
  one.meeting === other.meeting &&
  one.due === other.due &&
  one.hasCourse === other.hasCourse &&
  one.why === other.why;

/** Drawn anew when it says something else: the next letter of a word mostly finds the same. */
export const MeetingRow = memo(function MeetingRow({
  meeting: { id, summary },
  due,
  hasCourse,
  row,
  why,
}: MeetingRowProps) {
  const { t } = useTranslation('home');
  const calm = useCalmView();
  const when = useWhen();
  const name = firstName(summary.citizen) || t('nobody');
  const left = daysLeft(summary, today());
  const clockIsWrong = useSession((s) => s.clockIsWrong);
  return (
    <li {...row}>
      <a href={`#/m/${id}`}>
        <Avatar name={name} />
        <span>
          <span className="n">
            <bdi>{name}</bdi>
          </span>{' '}
          <small>{when.short(summary)}</small>
        </span>{' '}
        <span>
          {t(statusOf(summary, calm), { count: summary.agreed })}
          {due > 0 && (
            <small data-counts="">
              <Icon name="phone" /> {t('dueHere', { count: due })}
            </small>
          )}
          {left !== null && (
            <small data-counts="">{clockIsWrong ? t('notDeletedNow') : t('deletedIn', { count: left })}</small>
          )}
          {why && <small className="why">{t(`search.why.${why}`)}</small>}
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
}, isSame);
