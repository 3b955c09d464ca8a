// A device with meetings of invented people, for the screens of the list.
import { vi } from 'vitest';
import type { Summary } from '../../src/meeting/summary.ts';
import type { Device, ListedMeeting } from '../../src/room/device.ts';

export const listed = (id: string, changes: Partial<Summary>): ListedMeeting => ({
  id,
  summary: {
    version: 3,
    courseId: id,
    phase: 'choosingTopic',
    citizen: id,
    gamemaster: 'Lene',
    unit: { municipality: 'Vejle', name: 'Ungehuset', word: 'jobcenter', phone: '12 34 56 78' },
    language: 'da',
    date: null,
    start: null,
    isFollowUp: false,
    topicChosen: false,
    topic: '',
    people: 2,
    agreed: 0,
    next: null,
    deleteOn: null,
    followsId: null,
    followed: false,
    promises: [],
    ...changes,
  },
});

/** So many days from today, as the calendar on this computer has it. */
export const dayFromNow = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

export const deviceWith = (
  meetings: readonly ListedMeeting[],
  damaged: readonly string[] = [],
  more: Partial<Device> = {},
): Device => ({
  meetings: () => Promise.resolve({ meetings, damaged, deleted: 0 }),
  meetingsLastRead: () => null,
  readMeetings: () => Promise.resolve([]),
  tellMeeting: () => Promise.resolve(null),
  startMeeting: () => Promise.resolve(null),
  startFollowUp: () => Promise.resolve(null),
  openMeeting: vi.fn(),
  openCourse: vi.fn(),
  openCalls: vi.fn(),
  goHome: vi.fn(),
  lock: vi.fn(),
  openTable: vi.fn(),
  tryAgain: () => Promise.resolve(),
  saveRescueFile: () => Promise.resolve(true),
  takeInFile: () => Promise.resolve(null),
  phoneAddress: null,
  sealForPhone: () => Promise.resolve({ sealed: new Uint8Array(40), code: '12345678' }),
  saveFile: vi.fn(),
  copyText: () => Promise.resolve(true),
  promised: () => Promise.resolve('kept'),
  lastBackup: () => null,
  takeUpdate: () => Promise.resolve('nothingNew'),
  ...more,
});
