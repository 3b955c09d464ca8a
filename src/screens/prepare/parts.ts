// The parts of getting ready, in the order they are offered: the citizen's own words first, the practical last. Any of
// them can be left empty.
import type { Meeting } from '../../meeting/meeting.ts';

export const parts = [
  'goodLife',
  'works',
  'worries',
  'wantsToSay',
  'questions',
  'notToTalkAbout',
  'broughtAlong',
  'support',
  'plan',
  'visit',
] as const;

export type Part = (typeof parts)[number];

/** True when something is written in that part. */
export const isWritten: Readonly<Record<Part, (m: Meeting) => boolean>> = {
  visit: ({ preparation: p }) => p.date !== null || p.place !== '' || p.withIds.length > 0,
  goodLife: ({ preparation: p }) => p.goodLife !== '',
  works: ({ preparation: p }) => p.worksAlready.length > 0,
  worries: ({ preparation: p }) => p.worries.length > 0,
  wantsToSay: ({ preparation: p }) => p.wantsToSay.length > 0,
  questions: ({ preparation: p }) => p.questions.length > 0,
  notToTalkAbout: ({ preparation: p }) => p.notToTalkAbout.length > 0,
  broughtAlong: ({ preparation: p }) => p.broughtAlong.length > 0,
  support: ({ preparation: p }) => p.supportNeeds.length > 0,
  plan: ({ plan }) => plan.date !== null && plan.start !== null && plan.place !== '',
};
