// Going on to another phase: what was missing when somebody last tried, for as long as it still is.
import { useState } from 'react';
import type { CoursePhase } from '../../meeting/phases.ts';
import { useMeeting, useRefusal, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';

interface Tried {
  readonly to: CoursePhase;
  readonly because: Refusal;
  /** What stood in the way itself; another refusal came from what was told before it. */
  readonly inTheWay: Refusal | null;
}

interface WayOn {
  readonly missing: Refusal | null;
  /** Told `first`; when it is refused, nothing more happens. */
  readonly goOn: (to: CoursePhase, first?: () => Refusal | null) => void;
}

export function useWayOn(): WayOn {
  const tell = useTell();
  const refusal = useRefusal();
  const [tried, setTried] = useState<Tried | null>(null);
  // While something was refused, it is asked again with each change.
  useMeeting((m) => tried && m);
  const going = (to: CoursePhase) => ({ type: 'room.wentTo', id: newId(), phase: to }) as const;
  return {
    missing: tried && refusal(going(tried.to)) === tried.inTheWay ? tried.because : null,
    goOn: (to, first) => {
      const because = first?.() ?? tell(going(to));
      setTried(because && { to, because, inTheWay: refusal(going(to)) });
    },
  };
}
