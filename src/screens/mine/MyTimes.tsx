// A promise that is counted: one press for each time, and one that takes the last away.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

interface MyTimesProps {
  readonly times: number;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

export function MyTimes({ times, count, onCount }: MyTimesProps) {
  const { t } = useTranslation('mine');
  return (
    <div className="times">
      <p role="status">{t('times', { count, times })}</p>
      {times <= 12 && (
        <div className="dots" aria-hidden="true">
          {Array.from({ length: times }, (_, at) => (
            <span key={at} className={at < count ? 'is' : ''} />
          ))}
        </div>
      )}
      <div className="pair">
        <Button icon="plus" lacking={count >= times} onClick={() => onCount(Math.min(times, count + 1))}>
          {t('oneMore')}
        </Button>
        <Button icon="minus" lacking={count === 0} onClick={() => onCount(Math.max(0, count - 1))}>
          {t('oneLess')}
        </Button>
      </div>
    </div>
  );
}
