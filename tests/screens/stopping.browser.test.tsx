import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MeetingScreen } from '../../src/app/MeetingScreen.tsx';
import { discussion } from '../../src/locales/da/discussion.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import type { RoomPhase } from '../../src/meeting/phases.ts';
import { agreed, factsIn, theTopic } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const places: readonly (readonly [phase: RoomPhase, page: string])[] = [
  ['opening', ''],
  ['opening', 'roleCards'],
  ['discussing', ''],
  ['discussing', 'supportCard'],
  ['agreeing', ''],
  ['agreeing', 'readAloud'],
  ['closing', ''],
  ['closing', 'evaluation'],
  ['closing', 'handover'],
  ['opening', 'everything'],
  ['discussing', 'everything'],
  ['agreeing', 'everything'],
  ['closing', 'everything'],
];

function sitAt(phase: RoomPhase, turnedTo: string) {
  const { room, facts } = inRoom(
    factsIn(phase, { agreements: [agreed()], page: turnedTo, questionNow: 'Hvad nu?' }),
    phase,
    <MeetingScreen />,
  );
  const place = () => [phaseOf(room.actor.getSnapshot()), facts().page];
  return { facts, place };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));

describe.each(places)('from %s, page "%s"', (phase, turnedTo) => {
  test('break, private time and stop are in sight on a small laptop, one press each', async () => {
    await page.viewport(1366, 640);
    sitAt(phase, turnedTo);
    const { pause, privateTime, stop } = discussion.away;
    for (const name of [pause, privateTime, stop]) {
      const { top, bottom } = button(name).getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    }
  });

  test('a break covers everything at once, and leads back to the same place', async () => {
    const table = sitAt(phase, turnedTo);
    fireEvent.click(button(discussion.away.pause));
    expect(table.place()[0]).toBe('onBreak');
    expect(document.body).not.toHaveTextContent(new RegExp(`${theTopic}|Hvad nu|Samira|Lise`));
    expect(screen.queryByRole('navigation')).toBeNull();
    await press(discussion.onBreak.back);
    expect(table.place()).toEqual([phase, turnedTo]);
    expect(await screen.findByText('Vi var i gang med: Hvad nu?')).toBeVisible();
    await press(discussion.away.goOn);
    expect(screen.queryByText('Vi var i gang med: Hvad nu?')).toBeNull();
  });

  test('private time leads back to the same place', async () => {
    const table = sitAt(phase, turnedTo);
    await press(discussion.away.privateTime);
    expect(table.place()[0]).toBe('inPrivateTime');
    expect(document.body).not.toHaveTextContent(theTopic);
    await press(discussion.privateTime.goOn);
    expect(table.place()).toEqual([phase, turnedTo]);
  });

  test('stopping shows what happens now, and the meeting can go on in the same phase', async () => {
    const table = sitAt(phase, turnedTo);
    await press(discussion.away.stop);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: discussion.stop.now }));
    expect(table.place()[0]).toBe('stoppedEarly');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(discussion.stopped.title);
    await press(discussion.stopped.goOn);
    expect(table.place()[0]).toBe(phase);
  });
});
