// What lies here now, in two sentences: how many meetings, and when the last copy was made.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { dayOf } from '../../meeting/time.ts';
import type { Wiping } from '../../room/wiping.ts';

interface LyingHere {
  readonly meetings: string;
  readonly backup: string;
  readonly backupFirst: boolean;
}

export function useLyingHere({ look }: Pick<Wiping, 'look'>): LyingHere {
  const { t, i18n } = useTranslation('wiping');
  const [here, setHere] = useState<Awaited<ReturnType<Wiping['look']>> | null>(null);
  useEffect(() => void look().then(setHere), [look]);
  if (!here) return { meetings: '', backup: '', backupFirst: false };
  const { meetings, lastBackup } = here;
  const said = meetings === null ? t('everything.lyingUnknown') : t('everything.lying', { count: meetings });
  if (meetings === 0) return { meetings: said, backup: '', backupFirst: false };
  const date = lastBackup && weekdayDate(dayOf(lastBackup), i18n.language);
  return {
    meetings: said,
    backup: date === null ? t('everything.noBackup') : t('everything.lastBackup', { date }),
    backupFirst: true,
  };
}
