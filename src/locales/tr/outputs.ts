// What is made beside the sheet: the note to the case, the calendar, and what to press for them.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'tr'> = {
  toCalendar: 'Takvim için indir',
  toCalendarOf: 'Takvim için indir: {{name}}',
  calendarSaved: '{{name}} için takvim dosyası indirildi.',
  said: {
    noteTitle: 'Belediye dosyası için not',
    noteSaid: 'Söylenenler',
    noteOwnWords: '{{name}}: kendi sözleri',
    noteOnBehalf: '{{name}} adına söyleyen: {{by}}',
    noteConfirmed: '{{name}} bu sözlere evet dedi.',
    noteWaits: '{{name}} bu sözlere henüz evet demedi.',
    notePapers: 'Kâğıtlardan, okuyan: {{name}}',
    noteAgreed: 'Kararlaştırılanlar',
    noteNothingMarked: 'Belediye dosyası için söz seçilmedi.',
    calendarMeeting: 'Yeniden buluşuyoruz',
    calendarInvitation: '{{name}} ile toplantı',
  },
};
