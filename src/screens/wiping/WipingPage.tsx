// The frame round deleting: the bar with the helps, and one calm column.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppBar } from '../../ui/AppBar.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import '../frame/startColumn.css';
import './wiping.css';

interface WipingPageProps {
  /** More in the bar, such as the lock. */
  readonly end?: ReactNode;
  /** At the foot, always in sight. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function WipingPage({ end, dock, children }: WipingPageProps) {
  const { t } = useTranslation('shell');
  return (
    <Shell
      skip={t('skip')}
      mainClass="wrap wiping"
      bar={
        <AppBar
          homeHref="#/"
          homeLabel={t('allMeetings')}
          end={
            <>
              <LanguageAndReading />
              {end}
            </>
          }
        />
      }
      dock={dock}
    >
      <div className="startcol">{children}</div>
    </Shell>
  );
}
