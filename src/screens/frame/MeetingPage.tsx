// The frame round every screen of a meeting: the bar with the steps, and the dock with the way on.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isCoursePhase, isRoomPhase } from '../../meeting/phases.ts';
import { rolesWereSaidAloud } from '../../meeting/rules.ts';
import { useMeeting, usePhase } from '../../room/MeetingRoom.tsx';
import { AppBar } from '../../ui/AppBar.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { BackAgain } from './BackAgain.tsx';
import { GuideLine } from './help/GuideLine.tsx';
import { HelpButton } from './help/HelpButton.tsx';
import { useMeetingHelp } from './help/useMeetingHelp.ts';
import { LockButton } from './LockButton.tsx';
import { ReadingHelpButton } from './ReadingHelpButton.tsx';
import { ReadScreenButton } from './reading/ReadScreenButton.tsx';
import { Saved } from './Saved.tsx';
import { stepsOf } from './stepsOf.ts';
import { TableAwaited } from './table/TableAwaited.tsx';
import { TableButton } from './table/TableButton.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useMissingSentence } from './useMissingSentence.ts';
import { useSamePlace } from './useSamePlace.ts';
import { useWayOn } from './useWayOn.ts';
import { WaysAway } from './WaysAway.tsx';
import { WriteTrouble } from './WriteTrouble.tsx';

interface MeetingPageProps {
  readonly children: ReactNode;
  /** Classes of the main part: "wrap topic" and the like. */
  readonly mainClass?: string;
  /** Fills the window; the main part scrolls by itself. */
  readonly fit?: boolean;
  readonly back?: ReactNode;
  /** Beside the way back, between the ways away and undo, which every screen of the meeting has: "til senere", more. */
  readonly start?: ReactNode;
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
  /** The one filled button. */
  readonly main?: ReactNode;
  readonly message?: ReactNode;
  /** More buttons in the bar, before reading help and lock. */
  readonly bar?: ReactNode;
  /** The keys that only this screen has, behind "?". */
  readonly keys?: ReactNode;
}

export function MeetingPage({
  children,
  mainClass,
  fit = false,
  start,
  message,
  bar,
  keys,
  ...dock
}: MeetingPageProps) {
  const { t } = useTranslation('shell');
  const sentence = useMissingSentence();
  const phase = usePhase();
  const isFollowUp = useMeeting((m) => m.lastTime !== null);
  const openingIsDone = useMeeting(rolesWereSaidAloud);
  useSamePlace();
  const help = useMeetingHelp();
  const { missing, goOn } = useWayOn();
  const steps = stepsOf(phase, isFollowUp, openingIsDone);

  return (
    <Shell
      skip={t('skip')}
      fit={fit}
      {...(mainClass ? { mainClass } : {})}
      bar={
        <div className="noprint">
          <AppBar
            homeHref="#/"
            homeLabel={t('allMeetings')}
            end={
              <>
                <Saved />
                <TableButton />
                {bar}
                <ReadScreenButton />
                <ReadingHelpButton iconOnly />
                <HelpButton help={help} keys={keys} />
                <LockButton />
              </>
            }
          >
            <Steps
              label={t('steps')}
              doneWord={t('done')}
              steps={steps.map(({ id, state }) => ({ id, state, label: t(`step.${id}`), href: '#/' }))}
              onGo={(id) => {
                const step = steps.find((one) => one.id === id);
                if (step && step.state !== 'current') goOn(step.phase);
              }}
            />
          </AppBar>
          <GuideLine />
        </div>
      }
      dock={
        <Dock
          {...dock}
          start={
            <>
              {isRoomPhase(phase) && <WaysAway />}
              {start}
              {isCoursePhase(phase) && <UndoButton />}
            </>
          }
          over={
            <>
              <WriteTrouble />
              {isRoomPhase(phase) && <BackAgain />}
            </>
          }
          message={
            <>
              <TableAwaited />
              {missing && <p role="alert">{sentence(missing)}</p>}
              {message}
            </>
          }
        />
      }
    >
      {children}
    </Shell>
  );
}
