// What is made beside the sheet: the note to the case, the calendar, and what to press for them.
export const outputs = {
  toCalendar: 'Hent til kalender',
  toCalendarOf: 'Hent til kalender: {{name}}',
  calendarSaved: 'Kalenderfilen til {{name}} er hentet.',
  said: {
    noteTitle: 'Notat til sagen',
    noteSaid: 'Det blev sagt',
    noteOwnWords: '{{name, possessive}} egne ord',
    noteOnBehalf: 'Sagt af {{by}} for {{name}}',
    noteConfirmed: '{{name}} har sagt ja til ordene.',
    noteWaits: '{{name}} har ikke sagt ja til ordene endnu.',
    notePapers: 'Fra papirer, læst op af {{name}}',
    noteAgreed: 'Det er aftalt',
    noteNothingMarked: 'Ingen ord er valgt til sagen.',
    calendarMeeting: 'Vi mødes igen',
    calendarInvitation: 'Møde med {{name}}',
  },
};
