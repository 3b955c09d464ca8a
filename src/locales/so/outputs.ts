// What is made beside the sheet: the note to the case, the calendar, and what to press for them.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'so'> = {
  toCalendar: 'Kalandar u soo qaado',
  toCalendarOf: 'Kalandar u soo qaado: {{name}}',
  calendarSaved: 'Faylka kalandarka ee {{name}} waa la soo qaaday.',
  said: {
    noteTitle: 'Qoraalka kiiska',
    noteSaid: 'Waxa la yiri',
    noteOwnWords: 'Ereyada {{name}}',
    noteOnBehalf: 'Qofka yiri: {{by}}, magaca {{name}}',
    noteConfirmed: 'Ereyada haa ayaa laga helay {{name}}.',
    noteWaits: 'Ereyada weli haa lagama hayo {{name}}.',
    notePapers: 'Waraaqo, akhriyaha: {{name}}',
    noteAgreed: 'Waxa lagu heshiiyey',
    noteNothingMarked: 'Ereyo kiiska loo doortay ma jiraan.',
    calendarMeeting: 'Mar kale waan kulmaynaa',
    calendarInvitation: 'Kulan lala leeyahay {{name}}',
  },
};
