// What is made beside the sheet: the note to the case, the calendar, and what to press for them, in German.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'de'> = {
  toCalendar: 'Für den Kalender holen',
  toCalendarOf: 'Für den Kalender holen: {{name}}',
  calendarSaved: 'Die Kalenderdatei für {{name}} ist da.',
  said: {
    noteTitle: 'Notiz für die Akte',
    noteSaid: 'Das wurde gesagt',
    noteOwnWords: 'Eigene Worte von {{name}}',
    noteOnBehalf: 'Gesagt von {{by}} für {{name}}',
    noteConfirmed: '{{name}} hat Ja zu den Worten gesagt.',
    noteWaits: '{{name}} hat noch nicht Ja zu den Worten gesagt.',
    notePapers: 'Aus Papieren, vorgelesen von {{name}}',
    noteAgreed: 'Das ist abgesprochen',
    noteNothingMarked: 'Es sind keine Worte für die Akte gewählt.',
    calendarMeeting: 'Wir treffen uns wieder',
    calendarInvitation: 'Treffen mit {{name}}',
  },
};
