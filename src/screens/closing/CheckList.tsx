// The list of what is looked at before the end, each with how it stands, in words. Press one to look at it.
import { useTranslation } from 'react-i18next';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { personIn } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ClosingPart, PartState } from './closingParts.ts';
import '../frame/picks.css';

/** What is left where nothing waits for an answer. */
const leftWord: Partial<Record<ClosingPart, 'support:closing.left' | 'unsaid'>> = {
  notMentioned: 'support:closing.left',
  unconfirmed: 'unsaid',
};

interface CheckListProps {
  readonly parts: readonly PartState[];
  readonly chosen: ClosingPart;
  readonly onChoose: (part: ClosingPart) => void;
}

export function CheckList({ parts, chosen, onChoose }: CheckListProps) {
  const { t, i18n } = useTranslation(['closing', 'support']);
  const m = useMeeting((meeting) => meeting);
  const day = (value: string | undefined | null) =>
    value ? capitalised(weekdayDate(value, i18n.language), i18n.language) : t('notYet');
  const stands: Partial<Record<ClosingPart, string>> = {
    next: day(m.nextMeeting?.date),
    call: personIn(m, m.contactId)?.name ?? t('notYet'),
    time: m.plan.end ? timeOfDay(m.plan.end, i18n.language) : t('notYet'),
    deletion: day(m.deleteOn),
  };
  return (
    <nav className="picks lookat" aria-label={t('list')}>
      <ul>
        {parts.map(({ part, left, isEmpty, isDone }) => (
          <li key={part}>
            <button type="button" aria-current={part === chosen ? 'true' : undefined} onClick={() => onChoose(part)}>
              <span className={isDone ? 'mark' : 'mark open'}>
                <Icon name={isDone ? 'check' : 'minus'} />
              </span>
              <span>
                {part === 'notMentioned' ? t('support:closing.part') : t(`part.${part}`)}
                <small data-counts={left > 0 || part === 'time' ? '' : undefined}>
                  {left > 0
                    ? t(leftWord[part] ?? 'left', { count: left })
                    : (stands[part] ?? t(isEmpty ? 'none' : 'ready'))}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
