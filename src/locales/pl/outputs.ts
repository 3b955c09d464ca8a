// In Polish: What is made beside the sheet: the note to the case, the calendar, and what to press for them.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'pl'> = {
  toCalendar: 'Pobierz do kalendarza',
  toCalendarOf: 'Pobierz do kalendarza: {{name}}',
  calendarSaved: 'Plik kalendarza jest pobrany: {{name}}.',
  said: {
    noteTitle: 'Notatka do akt sprawy',
    noteSaid: 'Powiedziane w rozmowie',
    noteOwnWords: 'Własne słowa: {{name}}',
    noteOnBehalf: 'Mówi {{by}} w imieniu: {{name}}',
    noteConfirmed: '{{name}} mówi „tak” na te słowa.',
    noteWaits: '{{name}} jeszcze nie mówi „tak” na te słowa.',
    notePapers: 'Z papierów, czyta {{name}}',
    noteAgreed: 'To jest ustalone',
    noteNothingMarked: 'Żadne słowa nie są wybrane do akt.',
    calendarMeeting: 'Spotykamy się znowu',
    calendarInvitation: 'Spotkanie: {{name}}',
  },
};
