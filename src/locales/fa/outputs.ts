// What is made beside the sheet: the note to the case, the calendar, and what to press for them, in Persian.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'fa'> = {
  toCalendar: 'گرفتن برای تقویم',
  toCalendarOf: 'گرفتن برای تقویم: {{name}}',
  calendarSaved: 'فایل تقویم برای {{name}} گرفته شد.',
  said: {
    noteTitle: 'یادداشت برای پرونده',
    noteSaid: 'این‌ها گفته شد',
    noteOwnWords: 'کلمه‌های خود {{name}}',
    noteOnBehalf: '{{by}} از طرف {{name}} گفت',
    noteConfirmed: '{{name}} به این کلمه‌ها بله گفته است.',
    noteWaits: '{{name}} هنوز به این کلمه‌ها بله نگفته است.',
    notePapers: 'از کاغذها، خواندهٔ {{name}}',
    noteAgreed: 'این‌ها توافق شد',
    noteNothingMarked: 'چیزی برای پرونده انتخاب نشده است.',
    calendarMeeting: 'دوباره همدیگر را می‌بینیم',
    calendarInvitation: 'جلسه با {{name}}',
  },
};
