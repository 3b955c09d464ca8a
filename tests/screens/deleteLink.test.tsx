// Wherever a meeting can be read whole or has ended there is a way to delete it; a practice has none.
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { closing } from '../../src/locales/da/closing.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { Stopped } from '../../src/screens/away/Stopped.tsx';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { Everything } from '../../src/screens/everything/Everything.tsx';
import { factsIn } from '../cast.ts';
import { deviceWith } from './homeDevice.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const screens: readonly (readonly [string, Phase, ReactNode])[] = [
  ['stopped for today', 'stoppedEarly', <Stopped key="stopped" />],
  ['closed', 'closed', <Closed key="closed" />],
  ['everything that is written', 'discussing', <Everything key="everything" />],
];
const way = () => screen.queryByRole('link', { name: closing.closed.deleteNow });

test.each(screens)('%s: one can delete it from there', (_, phase, shown) => {
  const facts = factsIn(phase);
  inRoom(facts, phase, shown);
  expect(way()).toHaveAttribute('href', `#/slet/${facts.id}`);
});

test.each(screens)('%s, in a practice: there is nothing to delete', (_, phase, shown) => {
  inRoom(factsIn(phase), phase, shown, deviceWith([], [], { practises: true }));
  expect(way()).toBeNull();
  expect(screen.queryByRole('heading', { name: closing.closed.deleteOn })).toBeNull();
});
