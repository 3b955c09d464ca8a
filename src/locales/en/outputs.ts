import type { outputs as Danish } from '../da/outputs.ts';

export const outputs: typeof Danish = {
  toCalendar: 'Add to calendar',
  toCalendarOf: 'Add to calendar: {{name}}',
  calendarSaved: 'The calendar file for {{name}} is saved.',
  said: {
    noteTitle: 'Note to the case',
    noteSaid: 'This was said',
    noteOwnWords: '{{name, possessive}} own words',
    noteOnBehalf: 'Said by {{by}} for {{name}}',
    noteConfirmed: '{{name}} has said yes to the words.',
    noteWaits: '{{name}} has not said yes to the words yet.',
    notePapers: 'From papers, read by {{name}}',
    noteAgreed: 'This is agreed',
    noteNothingMarked: 'No words are chosen for the case.',
    calendarMeeting: 'We meet again',
    calendarInvitation: 'Meeting with {{name}}',
  },
};
