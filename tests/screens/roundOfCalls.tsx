// The round of calls on a device with closed meetings of invented people, which notes what is told to them.
import { render, screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { shell } from '../../src/locales/da/shell.ts';
import type { Agreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { type Device, type MeetingsHere, ThisDevice } from '../../src/room/device.ts';
import { Calls } from '../../src/screens/calls/Calls.tsx';
import { agreed, everybody, factsIn, lise, samira } from '../cast.ts';
import { dayFromNow, deviceWith } from './homeDevice.ts';

const due = dayFromNow(0);
export const sends = agreed({ id: 'sends', ownerId: lise.id, what: 'Sender en seddel', due });
export const opens = agreed({ id: 'opens', ownerId: samira.id, what: 'Åbner tre breve', due: dayFromNow(1) });
export const meeting = (id: string, agreements: readonly Agreement[], changes: Partial<Meeting> = {}): Meeting =>
  factsIn('closed', { id, courseId: id, participants: everybody, agreements, ...changes });

/** More than one page of them. */
export const manyMeetings = Array.from({ length: 45 }, (_, at) =>
  meeting(`m${String(at).padStart(2, '0')}`, [{ ...sends, id: `s${at}`, what: `Sender seddel ${at}` }]),
);

export function holding(meetings: readonly Meeting[], more: Partial<Device> = {}) {
  const here: MeetingsHere = {
    meetings: meetings.map((facts) => ({ id: facts.id, summary: summaryOf(facts, 'closed') })),
    damaged: [],
    deleted: 0,
  };
  const readMeetings = vi.fn<Device['readMeetings']>((ids) =>
    Promise.resolve(
      meetings.filter(({ id }) => ids.includes(id)).map((facts) => ({ id: facts.id, phase: 'closed' as const, facts })),
    ),
  );
  const tellMeeting = vi.fn<Device['tellMeeting']>(() => Promise.resolve(null));
  const device = deviceWith([], [], {
    meetings: () => Promise.resolve(here),
    meetingsLastRead: () => here,
    readMeetings,
    tellMeeting,
    ...more,
  });
  return { device, readMeetings, tellMeeting };
}

export async function showCalls(device: Device): Promise<void> {
  render(
    <ThisDevice value={device}>
      <Calls />
    </ThisDevice>,
  );
  await waitFor(() => expect(screen.queryByText(shell.loading)).toBeNull());
}
