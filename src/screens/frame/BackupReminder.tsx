// Seven days without a copy: one calm line, and the way there. Says nothing while there is nothing to lose.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../locales/dates.ts';
import { type ListedMeeting, useDevice } from '../../room/device.ts';
import { Banner } from '../../ui/Banner.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

const remindAfterDays = 7;
const day = 86_400_000;

const daysSince = (then: string): number => Math.floor((Date.parse(today()) - Date.parse(then.slice(0, 10))) / day);

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
  const since = last ?? first;
  if (meetings.length === 0 || since === null || daysSince(since) < remindAfterDays) return null;
  return (
    <Banner icon="download" actions={<LinkButton href="#/kopi">{t('copyDue.go')}</LinkButton>}>
      <p>{last === null ? t('copyDue.never') : t('copyDue.old', { count: daysSince(last) })}</p>
    </Banner>
  );
}
