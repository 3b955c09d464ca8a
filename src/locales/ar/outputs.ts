// What is made beside the sheet: the note to the case, the calendar, and what to press for them.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'ar'> = {
  toCalendar: 'تحميل إلى التقويم',
  toCalendarOf: 'تحميل إلى التقويم: {{name}}',
  calendarSaved: 'تم تحميل ملف التقويم لـ {{name}}.',
  said: {
    noteTitle: 'مذكرة لملف البلدية',
    noteSaid: 'ما قيل',
    noteOwnWords: 'كلمات {{name}}',
    noteOnBehalf: 'من كلام {{by}} نيابةً عن {{name}}',
    noteConfirmed: 'هناك موافقة من {{name}} على هذا الكلام.',
    noteWaits: 'لا موافقة من {{name}} على هذا الكلام بعد.',
    notePapers: 'من أوراق قُرئت بصوت {{name}}',
    noteAgreed: 'ما اتُّفق عليه',
    noteNothingMarked: 'لم يُختر كلام لملف البلدية.',
    calendarMeeting: 'نلتقي من جديد',
    calendarInvitation: 'اجتماع مع {{name}}',
  },
};
