// One screen of a meeting with invented people, on a device that does nothing: what a person sees and can press there.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { loadMeetingWords } from '../../src/locales/language.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { ThisDevice } from '../../src/room/device.ts';
import { MeetingRoom } from '../../src/room/MeetingRoom.tsx';
import { openRoom, type Room } from '../../src/room/openRoom.ts';
import { minute } from '../cast.ts';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

export async function meetingInDanish(): Promise<void> {
  await inDanish();
  await loadMeetingWords();
}

interface ShownScreen {
  readonly room: Room;
  /** The meeting as it is now. */
  readonly facts: () => Meeting;
}

export function inRoom(facts: Meeting, phase: Phase, screen: ReactNode, device = deviceWith([])): ShownScreen {
  const room = openRoom(snapshotOf(facts, phase), () => minute(60));
  render(
    <ThisDevice value={device}>
      <MeetingRoom room={room}>{screen}</MeetingRoom>
    </ThisDevice>,
  );
  return { room, facts: () => room.actor.getSnapshot().context };
}
