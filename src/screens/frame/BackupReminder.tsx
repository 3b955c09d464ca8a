// Seven days without a copy: one calm line, and the way there. Says nothing while there is nothing to lose.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, daysBetween } from '../../meeting/time.ts';
import { type ListedMeeting, useDevice } from '../../room/device.ts';
import { today } from '../../room/today.ts';
import { Banner } from '../../ui/Banner.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

const remindAfterDays = 7;

/** The earliest day of a meeting; without any copy, the seven days run from there. */
const firstDay = (meetings: readonly ListedMeeting[]): string | null =>
  meetings.reduce<string | null>(
    (first, { summary: { date } }) => (date && (!first || date < first) ? date : first),
    null,
  );

interface BackupReminderProps {
  readonly meetings: readonly ListedMeeting[];
}

export function BackupReminder({ meetings }: BackupReminderProps) {
  const { t } = useTranslation('home');
  const { lastBackup } = useDevice();
  const first = useMemo(() => firstDay(meetings), [meetings]);
  const last = lastBackup();
  const since = last === null ? first : dayOf(last);
  if (meetings.length === 0 || since === null) return null;
  const days = daysBetween(since, today());
  if (days < remindAfterDays) return null;
  return (
    <Banner icon="download" actions={<LinkButton href="#/kopi">{t('copyDue.go')}</LinkButton>}>
      <p>{last === null ? t('copyDue.never') : t('copyDue.old', { count: days })}</p>
    </Banner>
  );
}
