import { expect, test } from 'vitest';
import { aMeeting, minute, samira } from '../../cast.ts';
import { readScenario } from '../scenario.ts';
import { faultsInTime } from './inTime.ts';

const { scenario: file } = readScenario({
  id: 'x',
  title: 'x',
  citizen: { id: samira.id, alias: samira.name },
  topic: { citizenWords: 'x' },
  participants: [],
  meeting: { date: '2026-03-10', start: '09:00' },
  agreements: [],
  timeline: [
    { at: '9:01', type: 'note', by: samira.id, text: 'one' },
    { minute: 5, type: 'break', startedBy: samira.id, minutes: 3 },
    { minute: 9, type: 'technique', techniqueId: 'keepFocus' },
  ],
});

const line = (at: number) => ({
  id: 'line',
  at: minute(at),
  byId: samira.id,
  source: 'ownWords' as const,
  text: 'one',
  goesIntoCase: false,
  confirmedAt: null,
});
const held = (said: number, away: number, used: number) =>
  aMeeting({
    lines: [line(said)],
    timeline: [
      { id: 'away', at: minute(away), kind: 'break', startedById: samira.id, minutes: 3 },
      { id: 'used', at: minute(used), kind: 'technique', techniqueId: 'keepFocus' },
    ],
  });

test('what is held when the file tells it, or within the next minute, is in time', () => {
  expect(faultsInTime(file, held(1, 5, 10))).toEqual([]);
});

test('what is held at another time, or before what came before it, is named', () => {
  expect(faultsInTime(file, held(7, 5, 9))).toEqual([
    'timeline: "note one" is told at 09:01 and held at 09:07',
    'timeline: "break" is held before what the file tells before it',
  ]);
});
