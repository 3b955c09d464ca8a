// What can be searched for in a meeting: first name, days as they are said and as they are written, topic, open promises.
// Folded to small letters; å, ä and a stay different letters.
import { namesOfDays } from '../../../locales/dates.ts';
import type { Summary } from '../../../meeting/summary.ts';

export const folded = (text: string): string => text.normalize('NFC').toLowerCase();

const written = new Map<string, (day: string) => string>();

/** "tirsdag den 18. november 2026 2026-11-18 18/11 18.11.2026": each day is put together once, many meetings have it. */
const dayInWords = (day: string, language: string): string => {
  const inThis = written.get(language) ?? writerIn(language);
  written.set(language, inThis);
  return inThis(day);
};

function writerIn(language: string): (day: string) => string {
  const names = namesOfDays(language);
  const days = new Map<string, string>();
  return (day) => {
    const known = days.get(day) ?? dayWith(names, day, language);
    days.set(day, known);
    return known;
  };
}

function dayWith({ weekdays, months }: ReturnType<typeof namesOfDays>, day: string, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  const [den, dot] = language.startsWith('da') ? [' den', '.'] : ['', ''];
  const said = folded(`${weekday}${den} ${date}${dot} ${months[month - 1]} ${year}`);
  return `${said} ${day} ${date}/${month} ${date}.${month}.${year}`;
}

/** What the list shows of it anyway, the name first. */
export const shownText = ({ citizen, date, next }: Summary, language: string): string =>
  [folded(citizen), ...[date, next].map((day) => (day === null ? '' : dayInWords(day, language)))].join('\n');

/** Lines are apart, so that no word goes from one into the next. */
export const searchableText = (summary: Summary, language: string): string =>
  [shownText(summary, language), folded(summary.topic), ...summary.promises.map(({ what }) => folded(what))].join('\n');
