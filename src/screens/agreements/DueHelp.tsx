// Quick days for the composer, and the way to and from "no date, because". Gone when a day is chosen.
import { useTranslation } from 'react-i18next';
import { today } from '../../room/today.ts';
import { workdayBefore } from '../../locales/holidays.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { dayAfter } from './dayAfter.ts';

interface DueHelpProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function DueHelp({ said, onChange }: DueHelpProps) {
  const { t } = useTranslation(['agreements', 'composing']);
  const nextMeeting = useMeeting((m) => m.nextMeeting?.date);
  const beforeMeeting = nextMeeting ? workdayBefore(nextMeeting) : '';
  if (said.withoutDate) {
    return (
      <div className="duehelp">
        <Button icon="calendar" onClick={() => onChange({ withoutDate: false })}>
          {t('agreements:compose.setDue')}
        </Button>
      </div>
    );
  }
  if (said.due) return null;
  return (
    <div className="duehelp">
      <Button onClick={() => onChange({ due: dayAfter(7) })}>{t('agreements:compose.inOneWeek')}</Button>
      <Button onClick={() => onChange({ due: dayAfter(14) })}>{t('agreements:compose.inTwoWeeks')}</Button>
      {beforeMeeting > today() && (
        <Button onClick={() => onChange({ due: beforeMeeting })}>{t('composing:day.beforeMeeting')}</Button>
      )}
      <Button onClick={() => onChange({ withoutDate: true })}>{t('agreements:compose.noDue')}</Button>
    </div>
  );
}
