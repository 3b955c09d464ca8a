import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { discussion } from '../../src/locales/da/discussion.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import type { CoursePhase } from '../../src/meeting/phases.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { Closing } from '../../src/screens/closing/Closing.tsx';
import { Evaluation } from '../../src/screens/evaluation/Evaluation.tsx';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { agreed, factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

test.each<[string, CoursePhase, ComponentType]>([
  ['agreements', 'agreeing', Agreements],
  ['reading aloud', 'agreeing', ReadAloud],
  ['the end', 'closing', Closing],
  ['the evaluation', 'closing', Evaluation],
])('from %s break, private time and stop for today are one press or one menu away', async (_, phase, Shown) => {
  await page.viewport(1366, 640);
  const { room } = inRoom(factsIn(phase, { agreements: [agreed()] }), phase, <Shown />);
  expect(screen.getByRole('button', { name: discussion.away.pause })).toBeVisible();
  const privateTime = screen.queryByRole('button', { name: discussion.away.privateTime });
  await userEvent.click(screen.getByRole('button', { name: shell.more }));
  expect(privateTime ?? screen.getByRole('button', { name: discussion.away.privateTime })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: discussion.away.stop }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: discussion.stop.now }));
  expect(phaseOf(room.actor.getSnapshot())).toBe('stoppedEarly');
});
