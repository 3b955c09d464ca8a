// Which sentence tells why a copy was not taken in. Those without one of their own share one.
import type { NotRestored } from '../../room/backups.ts';

const told = ['tampered', 'oneMeeting', 'tooNew', 'tooLarge', 'full', 'keptAside', 'meetingOpen'] as const;

export const restoreTrouble = (why: NotRestored['why']): (typeof told)[number] | 'failed' =>
  why === 'badParameters' ? 'tampered' : (told.find((one) => one === why) ?? 'failed');
