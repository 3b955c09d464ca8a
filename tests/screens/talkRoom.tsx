// A room with the screens of the talk in it: the opening, the talk and the ways to be away, by the phase it is in.
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { loadMeetingWords } from '../../src/locales/language.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { phaseOf, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { ThisDevice } from '../../src/room/device.ts';
import { MeetingRoom, usePhase } from '../../src/room/MeetingRoom.tsx';
import { openRoom } from '../../src/room/openRoom.ts';
import { changeSession } from '../../src/room/session.ts';
import { OnBreak } from '../../src/screens/away/OnBreak.tsx';
import { PrivateTime } from '../../src/screens/away/PrivateTime.tsx';
import { Stopped } from '../../src/screens/away/Stopped.tsx';
import { TimeOut } from '../../src/screens/away/TimeOut.tsx';
import { Discussion } from '../../src/screens/discussion/Discussion.tsx';
import { Opening } from '../../src/screens/opening/Opening.tsx';
import { factsIn, minute } from '../cast.ts';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

export const theWords = async (): Promise<void> => {
  await inDanish();
  await loadMeetingWords();
};

const screens: Partial<Record<Phase, () => React.ReactNode>> = {
  opening: Opening,
  discussing: Discussion,
  onBreak: OnBreak,
  inPrivateTime: PrivateTime,
  inTimeOut: TimeOut,
  stoppedEarly: Stopped,
};

function ScreenNow() {
  const phase = usePhase();
  const Screen = screens[phase];
  return Screen ? <Screen key={phase} /> : <p>{phase}</p>;
}

export function sitDown(phase: Phase, changes: Partial<Meeting> = {}) {
  let moments = 0;
  changeSession({ openCard: '' });
  const room = openRoom(snapshotOf(factsIn(phase, changes), phase), () => minute(50 + moments++));
  const goHome = vi.fn<() => void>();
  render(
    <ThisDevice value={deviceWith([], [], { goHome })}>
      <MeetingRoom room={room}>
        <ScreenNow />
      </MeetingRoom>
    </ThisDevice>,
  );
  return {
    goHome,
    tell: room.tell,
    facts: () => room.actor.getSnapshot().context,
    phase: () => phaseOf(room.actor.getSnapshot()),
  };
}
