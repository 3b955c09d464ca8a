// Writes days and meetings as a calendar file (.ics). The writer comes when somebody asks for a file, and not before.
// A calendar may lie in a cloud: what stands in it is what it is told, and no word more.
import type { Clock, Day, Id, Instant } from '../meeting/basics.ts';
import { copenhagen, copenhagenTime } from './copenhagenTime.ts';
import { tagOf } from './tag.ts';

export interface CalendarEntry {
  /** Made of ids: the same entry always has the same name, so that a new edition takes its place. */
  readonly uid: string;
  readonly date: Day;
  /** Null: the whole day. */
  readonly start: Clock | null;
  readonly end: Clock | null;
  readonly summary: string;
  readonly description: string;
  readonly place: string;
}

export const calendarFileType = 'text/calendar;charset=utf-8';
const [hour, minute] = [3_600, 60];

export const entryName = (meetingId: Id, itemId: Id): string =>
  `${tagOf(meetingId)}-${tagOf(itemId)}-${tagOf(`${meetingId} ${itemId}`)}@step-up.invalid`;

/** Signs that no calendar can hold; a line end and a tab it can. */
const plain = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '');

export async function calendarFile(
  entries: readonly CalendarEntry[],
  { edition, stamp }: { readonly edition: number; readonly stamp: Instant },
): Promise<string> {
  const { default: calendarOf, ICalAlarmType, ICalCalendarMethod } = await import('ical-generator');
  const calendar = calendarOf({
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Step Up//Step Up//DA',
    timezone: { name: null, generator: () => copenhagenTime },
  });
  for (const { uid, date, start, end, summary, description, place } of entries) {
    const said = plain(summary);
    calendar
      .createEvent({
        id: uid,
        stamp,
        sequence: edition - 1,
        summary: said,
        ...(start === null
          ? { start: date, allDay: true }
          : {
              start: `${date}T${start}:00`,
              timezone: copenhagen,
              ...(end !== null && end > start && { end: `${date}T${end}:00` }),
            }),
        ...(description && { description: { plain: plain(description) } }),
        ...(place && { location: plain(place) }),
      })
      // The day before at nine in the morning; an hour before a meeting.
      .createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: start === null ? 15 * hour : 60 * minute,
        description: said,
      });
  }
  return `${calendar.toString()}\r\n`;
}
