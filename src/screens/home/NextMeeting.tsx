// The meeting of today, or the next one: whose it is, when, and the way in.
import { useTranslation } from 'react-i18next';
import { type ListedMeeting, useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Chair } from '../../ui/Chair.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useCalmView } from '../frame/useCalmView.ts';
import { firstName } from './firstName.ts';
import { statusOf } from './statusOf.ts';
import { useWhen } from './useWhen.ts';

const leg = { shape: 'stands' } as const;

interface NextMeetingProps {
  readonly meeting: ListedMeeting;
  /** The way to the course stands here. */
  readonly hasCourse: boolean;
}

export function NextMeeting({ meeting: { id, summary }, hasCourse }: NextMeetingProps) {
  const { t } = useTranslation('home');
  const device = useDevice();
  const calm = useCalmView();
  const when = useWhen();
  const isBefore = summary.phase === 'choosingParticipants' || summary.phase === 'opening';
  return (
    <article className="today" aria-labelledby="next">
      <div className="head">
        <Kicker tone="voice">{when.long(summary)}</Kicker>
        <h2 id="next">{t('meetingOf', { name: firstName(summary.citizen) || t('nobody') })}</h2>
      </div>
      <Chair legs={[leg, leg, leg, leg]} />
      <div className="body">
        <p className="grow">
          <strong>{t(statusOf(summary, calm), { count: summary.agreed })}</strong>
          {isBefore && (
            <>
              <br />
              <span className="hint" data-counts="">
                {t('people', { count: summary.people })}
              </span>
            </>
          )}
        </p>
        {hasCourse && (
          <LinkButton look="quiet" href={`#/forloeb/${summary.courseId}`}>
            {t('courseOf', { name: firstName(summary.citizen) || t('nobody') })}
          </LinkButton>
        )}
        <Button look="go" big iconAfter="arrow" onClick={() => device.openMeeting(id)}>
          {t('goToMeeting')}
        </Button>
      </div>
    </article>
  );
}
