// Tells a scenario file as the events that a screen would tell: the whole of it, in any file of the form, from the
// first visit to the end of the follow-up. What a meeting must not take in is told as well, and says why it is refused.
import { readFileSync } from 'node:fs';
import { type Meeting, newMeeting } from '../src/meeting/meeting.ts';
import { minute } from './cast.ts';
import { readScenario, type Scenario } from './rehearsal/scenario.ts';
import { beforeTheMeeting } from './told/before.ts';
import { endOfTheMeeting, followUpOfTheFile } from './told/end.ts';
import { at, type Step } from './told/step.ts';
import { talkOfTheTable } from './told/talk.ts';

export interface ToldScenario {
  readonly file: Scenario;
  readonly beginning: Meeting;
  readonly first: readonly Step[];
  readonly followUp: readonly Step[];
}

export const scenarioFile = (number: 1 | 2): Scenario =>
  readScenario(JSON.parse(readFileSync(`tests/scenarios/scenario-${number}.json`, 'utf8'))).scenario;

/** Minutes to the follow-up: six weeks. */
const nextTime = 60_000;

export function scenarioToEvents(file: Scenario): ToldScenario {
  const { organisation, citizen, participants, meeting, timeline } = file;
  const gamemaster =
    participants.find(({ id }) => id === meeting.gamemasterId) ??
    participants.find(({ role }) => role === 'gamemaster');
  if (!gamemaster) throw new Error('Nobody in the file leads the meeting.');
  const ends = Math.max(0, ...timeline.map((one) => (one.minute ?? 0) + (one.minutes ?? 0)));
  return {
    file,
    beginning: newMeeting({
      id: file.id,
      at: minute(-5_000),
      language: 'da',
      unit: {
        municipality: organisation?.municipality ?? '',
        name: organisation?.unit ?? '',
        word: organisation?.unitWordInUi ?? 'jobcenter',
        phone: '12 34 56 78',
      },
      citizen: { id: citizen.id, name: citizen.alias },
      gamemaster: { id: gamemaster.id, name: gamemaster.name },
    }),
    first: [
      ...beforeTheMeeting(file).map(at(-3_000)),
      ...talkOfTheTable(file, minute),
      ...endOfTheMeeting(file).map(at(ends + 1)),
    ],
    followUp: followUpOfTheFile(file, minute(nextTime)).map(at(nextTime)),
  };
}
