// What stands in a calendar: one's own tasks on their days, and the next meeting. Only what was agreed (R08).
import type { Instant } from '../meeting/basics.ts';
import { calendarFile, type CalendarEntry, entryName } from './calendarFile.ts';
import { asSentences } from './documentSection.ts';
import { agreedSections } from './documentTasks.ts';
import type { Invitation } from './invitation.ts';
import type { Sheet } from './sheet.ts';
import type { Speaking } from './speaking.ts';

const whom = ({ contact }: Sheet, { say }: Speaking): string => {
  if (!contact.phone) return contact.name ? say('ask', { name: contact.name }) : '';
  return `${contact.name ? say('call', { name: contact.name }) : say('callUnit')}: ${contact.phone}`;
};

/** A line that begins with words of another direction still runs as its language does (Unicode RLM). */
const running = (line: string, { dir }: Speaking): string => (line && dir === 'rtl' ? `\u200f${line}` : line);

function ownTasks(sheet: Sheet, speaking: Speaking): readonly CalendarEntry[] {
  const inWords = agreedSections(sheet, speaking).flatMap(({ tasks }) => tasks);
  return (sheet.own?.agreements ?? []).flatMap(({ id, what, due }) => {
    const words = inWords.find((one) => one.id === id);
    return due === null
      ? []
      : {
          uid: entryName(sheet.meetingId, id),
          date: due,
          start: null,
          end: null,
          summary: what,
          description: [
            running(
              asSentences([...(words?.when.slice(1) ?? []), ...(words?.more ?? []), ...(words?.goals ?? [])]),
              speaking,
            ),
            whom(sheet, speaking),
          ]
            .filter(Boolean)
            .join('\n'),
          place: '',
        };
  });
}

/** What will stand in the citizen's calendar, entry by entry: shown before it is given. */
export function calendarEntries(sheet: Sheet, speaking: Speaking): readonly CalendarEntry[] {
  const { nextMeeting } = sheet;
  const next: readonly CalendarEntry[] = nextMeeting
    ? [
        {
          uid: entryName(sheet.meetingId, 'next meeting'),
          date: nextMeeting.date,
          start: nextMeeting.time,
          end: null,
          summary: speaking.say('calendarMeeting'),
          description: whom(sheet, speaking),
          place: nextMeeting.place,
        },
      ]
    : [];
  return [...ownTasks(sheet, speaking), ...next];
}

export const calendarOf = (sheet: Sheet, speaking: Speaking, stamp: Instant): Promise<string> =>
  calendarFile(calendarEntries(sheet, speaking), { edition: sheet.version, stamp });

/** The meeting somebody is invited to; null until it has a day. Never the topic: a calendar is read by many. */
export async function invitationCalendar(
  { meetingId, date, start, end, place, phone }: Invitation,
  { summary, call }: { readonly summary: string; readonly call: string },
  stamp: Instant,
): Promise<string | null> {
  if (date === null) return null;
  const uid = entryName(meetingId, 'this meeting');
  const entry = { uid, date, start, end, summary, description: phone ? call : '', place };
  return calendarFile([entry], { edition: 1, stamp });
}
