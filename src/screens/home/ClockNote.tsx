// While a person says that the clock is wrong: that nothing is deleted by it, so that every meeting can still be read.
import { useTranslation } from 'react-i18next';
import { useSession } from '../../room/session.ts';
import { Banner } from '../../ui/Banner.tsx';

export function ClockNote() {
  const { t } = useTranslation('home');
  const clockIsWrong = useSession((s) => s.clockIsWrong);
  if (!clockIsWrong) return null;
  return <Banner icon="clock">{t('clockIsWrong')}</Banner>;
}
