// A whole meeting as a plain value, read from a scenario: what the sheet and the last screens are looked at with.
import { readFileSync } from 'node:fs';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingOf, type Scenario } from './meetingOf.ts';

export const scenarioMeeting = (name: 'scenario-1' | 'scenario-2'): Meeting =>
  meetingOf(JSON.parse(readFileSync(`tests/scenarios/${name}.json`, 'utf8')) as Scenario);
