// Days and times in words, in the language on the screen: "torsdag den 12. marts", "10.00".

const day = (value: string) => new Date(`${value}T12:00:00`);
const thisYear = () => new Date().getFullYear();

// The day of an agreement is the same everywhere: the calendar and the digits of Danish letters, in every language.
const regions: Readonly<Record<string, string>> = {
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-nu-latn',
  fa: 'fa-u-ca-gregory-nu-latn',
};
const regional = (language: string): string => regions[language] ?? language;

const made = new Map<string, Intl.DateTimeFormat>();

/** Made once: it takes longer than all the rest of a row in a list. */
function formatOf(language: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${Object.entries(how).join()}`;
  const format = made.get(name) ?? new Intl.DateTimeFormat(regional(language), how);
  made.set(name, format);
  return format;
}

// Browsers do not know Somali.
const somali = {
  weekdays: ['Axad', 'Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimce', 'Sabti'],
  months: 'Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebteembar Oktoobar Nofeembar Diseembar'.split(' '),
};

/** The names of the days, Sunday first, and of the months, as they stand in a date. */
export function namesOfDays(language: string): {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
} {
  if (language.startsWith('so')) return somali;
  const inUtc = { timeZone: 'UTC' } as const;
  const weekday = new Intl.DateTimeFormat(regional(language), { ...inUtc, weekday: 'long' });
  const dayAndMonth = new Intl.DateTimeFormat(regional(language), { ...inUtc, day: 'numeric', month: 'long' });
  const monthOf = (at: Date) => dayAndMonth.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '';
  return {
    // The fourth of January 1970 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => weekday.format(new Date(Date.UTC(1970, 0, 4 + day)))),
    months: Array.from({ length: 12 }, (_, month) => monthOf(new Date(Date.UTC(1970, month, 1)))),
  };
}

/** A day ("YYYY-MM-DD") with its weekday, and the year when it is not this one. */
export const weekdayDate = (value: string, language: string): string =>
  inWords(value, language, day(value).getFullYear() !== thisYear());

/** The same with its year, for what is read in years. */
export const wholeDate = (value: string, language: string): string => inWords(value, language, true);

function inWords(value: string, language: string, withYear: boolean): string {
  const at = day(value);
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const date = formatOf(language, { day: 'numeric', month: 'long', ...year }).format(at);
  // Browsers do not agree on "den", and a date is read aloud with it.
  if (language.startsWith('da')) return `${formatOf('da', { weekday: 'long' }).format(at)} den ${date}`;
  if (language.startsWith('so')) return `${somali.weekdays[at.getDay()]}, ${somaliDay(at, withYear)}`;
  return formatOf(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(at);
}

const somaliDay = (at: Date, withYear: boolean): string =>
  [at.getDate(), somali.months[at.getMonth()], ...(withYear ? [at.getFullYear()] : [])].join(' ');

/** The same, short enough for a row of a list. */
export function shortDate(value: string, language: string): string {
  const at = day(value);
  const withYear = at.getFullYear() !== thisYear();
  if (language.startsWith('so')) return `${somali.weekdays[at.getDay()]} ${somaliDay(at, withYear)}`;
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return formatOf(language, { weekday: 'short', day: 'numeric', month: 'short', ...year }).format(at);
}

/** The same, ready to begin a line with. */
export function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** A time of day ("HH:MM") as it is written: 10.00 in Danish. */
export const timeOfDay = (value: string, language: string): string =>
  language.startsWith('da') ? value.replace(':', '.') : value;
