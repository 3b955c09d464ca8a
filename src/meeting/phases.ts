// The places a meeting can be. A phase exists only where something else becomes allowed or forbidden.

export const phases = [
  'reviewing',
  'choosingTopic',
  'choosingParticipants',
  'opening',
  'discussing',
  'agreeing',
  'closing',
  'onBreak',
  'inPrivateTime',
  'stoppedEarly',
  'closed',
] as const;
export type Phase = (typeof phases)[number];

/** The way through the meeting, in order. Break, private time and stop stand beside it. */
export const course = [
  'reviewing',
  'choosingTopic',
  'choosingParticipants',
  'opening',
  'discussing',
  'agreeing',
  'closing',
] as const;
export type CoursePhase = (typeof course)[number];

/** The phases in which people sit together, and from which break, private time and stop are one tap away. */
export const inTheRoom = ['opening', 'discussing', 'agreeing', 'closing'] as const;
export type RoomPhase = (typeof inTheRoom)[number];

export const isCoursePhase = (phase: Phase): phase is CoursePhase => course.some((one) => one === phase);
