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
  'inTimeOut',
  'stoppedEarly',
  'closed',
] as const;
export type Phase = (typeof phases)[number];

/** The way through the meeting, in order. Break, private time, time-out and stop stand beside it. */
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

/** The phases in which people sit together, and from which break, private time, time-out and stop are one tap away. */
export const inTheRoom = ['opening', 'discussing', 'agreeing', 'closing'] as const;
export type RoomPhase = (typeof inTheRoom)[number];

export const isCoursePhase = (phase: Phase): phase is CoursePhase => course.some((one) => one === phase);
export const isRoomPhase = (phase: Phase): phase is RoomPhase => inTheRoom.some((one) => one === phase);
