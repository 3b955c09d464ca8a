// In Ukrainian: What is made beside the sheet: the note to the case, the calendar, and what to press for them.
import type { outputs as Danish } from '../da/outputs.ts';
import type { Translated } from '../translated.ts';

export const outputs: Translated<typeof Danish, 'uk'> = {
  toCalendar: 'Завантажити в календар',
  toCalendarOf: 'Завантажити в календар: {{name}}',
  calendarSaved: 'Файл календаря завантажено: {{name}}.',
  said: {
    noteTitle: 'Запис у справу',
    noteSaid: 'Що було сказано',
    noteOwnWords: 'Власні слова: {{name}}',
    noteOnBehalf: 'Каже {{by}} за людину: {{name}}',
    noteConfirmed: '{{name}} каже цим словам «так».',
    noteWaits: '{{name}} ще не каже цим словам «так».',
    notePapers: 'З паперів, уголос читає {{name}}',
    noteAgreed: 'Про що домовилися',
    noteNothingMarked: 'Для справи нічого не вибрано.',
    calendarMeeting: 'Ми зустрічаємося знову',
    calendarInvitation: 'Зустріч: {{name}}',
  },
};
