// One agreement of a closed meeting, as it stands now, and beside it what stood before it was amended.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Agreement } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import { ownerHasSaidYes } from '../../meeting/rules.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { OkMark } from '../../ui/OkMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { HeardSince } from '../frame/HeardSince.tsx';
import { LineBeside } from '../frame/LineBeside.tsx';
import { SeenOtherwise } from '../frame/SeenOtherwise.tsx';
import { toneOf } from '../frame/toneOf.ts';

interface PromiseRowProps {
  readonly agreement: Agreement;
  /** Null when there is no yes to correct. */
  readonly onAmend: (() => void) | null;
}

const marks = { yes: 'yes', change: 'change', thinking: 'think', none: 'none' } as const;

export function PromiseRow({ agreement, onAmend }: PromiseRowProps) {
  const { t, i18n } = useTranslation(['closing', 'words', 'shell', 'reply']);
  const m = useMeeting((meeting) => meeting);
  const owner = personIn(m, agreement.ownerId);
  const answer = agreement.answer?.answer ?? 'none';
  const date = (day: string) => t('closed.by', { date: weekdayDate(day, i18n.language) });
  const older = m.amendments.filter(({ before }) => before.id === agreement.id);
  return (
    <li>
      <Avatar name={owner?.name ?? ''} tone={toneOf(owner?.role)} />
      <div>
        <p className="promised" dir="auto">
          <b>
            <bdi>{owner?.name}</bdi>:{' '}
          </b>
          <span>{agreement.what}</span>
        </p>
        <LineBeside said={agreement.what} />
        <p className="when">
          {agreement.due ? date(agreement.due) : t('closed.noDate', { because: agreement.noDueBecause })}
        </p>
        {answer !== 'yes' && agreement.answer?.words && (
          <>
            <p className="by">
              <bdi>{personIn(m, agreement.answer.byId)?.name}</bdi>:
            </p>
            <blockquote dir="auto">{agreement.answer.words}</blockquote>
          </>
        )}
        {!ownerHasSaidYes(m, agreement) && (
          <p>
            <Tag icon="question">{t('reply:unconfirmed', { person: owner?.name ?? '' })}</Tag>
          </p>
        )}
        <HeardSince
          reports={m.reports.filter((one) => one.agreementId === agreement.id)}
          citizen={citizenOf(m)?.name ?? ''}
        />
        {older.map(({ version, because, before }) => (
          <p className="before" key={version}>
            {t('reply:amendedIn', { version, because })} {t('closed.before')}:{' '}
            <span>
              <bdi>{personIn(m, before.ownerId)?.name}</bdi>: <bdi>{before.what}</bdi>
            </span>{' '}
            ({before.due ? date(before.due) : t('closed.noDate', { because: before.noDueBecause })})
          </p>
        ))}
        <SeenOtherwise aboutId={agreement.id} about={agreement.what} />
      </div>
      <div className="ends">
        <OkMark answer={marks[answer]}>{t(`words:answerGiven.${answer}`, { name: citizenOf(m)?.name ?? '' })}</OkMark>
        {onAmend && (
          <Button
            look="quiet"
            icon="pencil"
            aria-label={t('closed.amendThis', { what: agreement.what })}
            onClick={onAmend}
          >
            {t('shell:change')}
          </Button>
        )}
      </div>
    </li>
  );
}
