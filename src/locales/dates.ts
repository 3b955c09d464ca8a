// Days and times in words, in the language on the screen: "torsdag den 12. marts", "10.00".

const day = (value: string) => new Date(`${value}T12:00:00`);
const thisYear = () => new Date().getFullYear();

const regional = (language: string) => (language === 'en' ? 'en-GB' : language);

/** A day ("YYYY-MM-DD") with its weekday, and the year when it is not this one. */
export function weekdayDate(value: string, language: string): string {
  const at = day(value);
  const year = at.getFullYear() === thisYear() ? {} : ({ year: 'numeric' } as const);
  const date = new Intl.DateTimeFormat(regional(language), { day: 'numeric', month: 'long', ...year }).format(at);
  // Browsers do not agree on "den", and a date is read aloud with it.
  if (language.startsWith('da')) return `${at.toLocaleDateString('da', { weekday: 'long' })} den ${date}`;
  return new Intl.DateTimeFormat(regional(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  }).format(at);
}

/** The same, ready to begin a line with. */
export function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** A time of day ("HH:MM") as it is written: 10.00 in Danish. */
export const timeOfDay = (value: string, language: string): string =>
  language.startsWith('da') ? value.replace(':', '.') : value;

const asDay = (at: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** Today as "YYYY-MM-DD" on this computer. */
export const today = (): string => asDay(new Date());

/** The day of a moment on this computer. */
export const dayOf = (instant: string): string => asDay(new Date(instant));

/** The time of day of a moment on this computer, "HH:MM". */
export function clockOf(instant: string): string {
  const at = new Date(instant);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
