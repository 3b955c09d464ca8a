// The frame round a page outside a meeting: the bar with the helps, banners under it, and the dock where there is one.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppBar } from '../../ui/AppBar.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { HelpLine } from './help/HelpLine.tsx';
import { type OutsideScreen, useOutsideHelp } from './help/useOutsideHelp.ts';
import { LanguageAndReading } from './LanguageAndReading.tsx';

interface OutsidePageProps {
  readonly help: OutsideScreen;
  readonly mainClass?: string;
  /** The first page of all: the mark carries the name of the app, since there is no list to go back to. */
  readonly front?: boolean;
  /** After the helps in the bar: the lock, where the device is open. */
  readonly end?: ReactNode;
  readonly banners?: ReactNode;
  /** At the foot, always in sight. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function OutsidePage({
  help: screen,
  mainClass = 'wrap',
  front = false,
  end,
  banners,
  dock,
  children,
}: OutsidePageProps) {
  const { t } = useTranslation('shell');
  const help = useOutsideHelp(screen);
  const bar = (
    <AppBar
      homeHref="#/"
      homeLabel={t(front ? 'app' : 'allMeetings')}
      named={front}
      end={
        <>
          <LanguageAndReading help={help} />
          {end}
        </>
      }
    />
  );
  const bars = (
    <div>
      {bar}
      {screen !== 'start' && screen !== 'practice' && <HelpLine>{help.line}</HelpLine>}
      {banners}
    </div>
  );
  return (
    <Shell skip={t('skip')} mainClass={mainClass} bar={bars} dock={dock}>
      {children}
    </Shell>
  );
}
