// The meetings of the scenario files as the real machine holds them when they are over: told from beginning to end.
import { createActor } from 'xstate';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { factsOf, minute, tell } from '../cast.ts';
import { scenarioFile, scenarioToEvents } from '../scenarioToEvents.ts';
import type { Step } from '../told/step.ts';

function after(facts: Meeting, phase: Phase, steps: readonly Step[]): Meeting {
  const room = createActor(meetingMachine, { snapshot: snapshotOf(facts, phase), input: facts }).start();
  for (const { telling, minute: at } of steps) tell(room, telling, at);
  return factsOf(room);
}

export function toldMeetings(number: 1 | 2): { readonly first: Meeting; readonly followUp: Meeting } {
  const { beginning, first, followUp } = scenarioToEvents(scenarioFile(number));
  const closed = after(beginning, 'choosingTopic', first);
  const next = followUpOf(closed, { id: 'second', at: minute(60_000) });
  return { first: closed, followUp: after(next, 'reviewing', followUp) };
}
