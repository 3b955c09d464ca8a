// A screen in a room of its own, in Danish: the real machine and the real words.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { phaseOf, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { type Device, ThisDevice } from '../../src/room/device.ts';
import { MeetingRoom } from '../../src/room/MeetingRoom.tsx';
import { openRoom } from '../../src/room/openRoom.ts';
import { loadMeetingWords } from '../../src/locales/language.ts';
import { deviceWith } from '../screens/homeDevice.ts';
import { inDanish } from '../screens/inDanish.ts';

export async function onStage(screen: ReactNode, meeting: Meeting, phase: Phase, device: Partial<Device> = {}) {
  await inDanish();
  await loadMeetingWords();
  const room = openRoom(snapshotOf(meeting, phase), () => '2026-03-10T11:00:00.000Z');
  render(
    <ThisDevice value={deviceWith([], [], device)}>
      <MeetingRoom room={room}>{screen}</MeetingRoom>
    </ThisDevice>,
  );
  return {
    tell: room.tell,
    facts: (): Meeting => room.actor.getSnapshot().context,
    phase: (): Phase => phaseOf(room.actor.getSnapshot()),
  };
}
