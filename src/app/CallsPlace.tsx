// The round of calls, outside any meeting: shown when its words are here.
import { useTranslation } from 'react-i18next';
import { Calls } from '../screens/calls/Calls.tsx';
import { useMeetingWords } from './useMeetingWords.ts';

export function CallsPlace() {
  const { t } = useTranslation('shell');
  if (useMeetingWords()) return <Calls />;
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
