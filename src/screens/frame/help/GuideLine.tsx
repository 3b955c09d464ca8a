// The line under the bar of a meeting's screens: in a practice what to try, otherwise what one does here.
import { useDevice } from '../../../room/device.ts';
import { useSession } from '../../../room/session.ts';
import { CoachLine } from './CoachLine.tsx';
import { isCoached } from './coachSteps.ts';
import { HelpLine } from './HelpLine.tsx';
import { useMeetingHelp, useMeetingScreen } from './useMeetingHelp.ts';

export function GuideLine() {
  const { practises } = useDevice();
  const coached = useSession((s) => s.coachShown);
  const screen = useMeetingScreen();
  const { line } = useMeetingHelp();
  if (practises && isCoached(screen)) return coached ? <CoachLine key={screen} screen={screen} /> : null;
  return <HelpLine>{line}</HelpLine>;
}
