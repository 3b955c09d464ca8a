// The language on the screen. Danish is the master and comes with the app; other languages and the words of a meeting
// are fetched from the app's own files when they are needed.
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import * as danish from './da/atStart.ts';
import { directionOf } from './directionOf.ts';
import { languageOfApp } from './languages.ts';
import { possessive } from './possessive.ts';
import type { LanguageCode } from './translated.ts';

type Words = Record<string, unknown>;
/** The words of one part of the app, in every language: fetched by the path of their file. */
type Part = Readonly<Record<string, () => Promise<Words>>>;

const atStart: Part = {
  './da/atStart.ts': () => Promise.resolve({ ...danish }),
  ...import.meta.glob<Words>(['./*/atStart.ts', '!./da/atStart.ts']),
};
const inMeeting: Part = import.meta.glob<Words>('./*/inMeeting.ts');
/** Locks, keys, backups and deletion: seldom needed, and never in the middle of a meeting. */
const inCare: Part = import.meta.glob<Words>('./*/inCare.ts');
/** The citizen's own page on the phone: a part of the app that needs no meeting. */
const onPhone: Part = import.meta.glob<Words>('./*/mine.ts');
/** Practice, with its invented people. */
const inPractice: Part = import.meta.glob<Words>('./*/practice.ts');
/** What hard words mean, for whoever wants them explained. */
const explained: Part = import.meta.glob<Words>('./*/hardWords.ts');

const loaded = new Set<() => Promise<Words>>();
/** What has been asked for since the start comes along in every language that is chosen. */
const wanted = new Set([atStart]);
/** Languages that are shown beside the one on the screen. */
const beside = new Set<LanguageCode>();

/**
 * A name, a day or somebody's words inside a sentence that runs the other way: told apart from it (Unicode FSI and PDI), so
 * that neither turns the other round.
 */
const isolated = (words: unknown): unknown => {
  if (typeof words === 'string') return words.replaceAll(/\{\{[^}]+\}\}/g, '\u2068$&\u2069');
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, isolated(value)]));
};

async function load(part: Part, language: LanguageCode): Promise<void> {
  for (const [path, fetchWords] of Object.entries(part)) {
    if (!path.startsWith(`./${language}/`) || loaded.has(fetchWords)) continue;
    for (const [namespace, words] of Object.entries(await fetchWords())) {
      i18n.addResourceBundle(
        language,
        namespace,
        directionOf(language) === 'rtl' ? isolated(words) : words,
        true,
        true,
      );
    }
    loaded.add(fetchWords);
  }
}

async function loadFor(language: LanguageCode): Promise<void> {
  for (const part of wanted) await load(part, language);
}

export async function startLanguage(language: LanguageCode): Promise<void> {
  loaded.clear();
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    resources: {},
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  i18n.services.formatter?.add('possessive', (name: string, lng) => possessive(name, lng ?? 'da'));
  await setLanguage(language);
}

let chosen: LanguageCode | null = null;

/** What was chosen last is what stands on the screen, also when the words of one before it come later. */
export async function setLanguage(language: LanguageCode): Promise<void> {
  chosen = language;
  await loadFor('da');
  await loadFor(language);
  if (chosen !== language) return;
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

async function loadAlso(part: Part): Promise<void> {
  wanted.add(part);
  await loadFor('da');
  await loadFor(languageOfApp(i18n.language) ?? 'da');
  for (const language of beside) await loadFor(language);
}

/** Fetches a language that is to be shown beside the one on the screen, now and in every part that comes later. */
export async function loadBeside(language: LanguageCode): Promise<void> {
  beside.add(language);
  await loadFor(language);
}

/** Fetches the words of a meeting, in Danish and in the language on the screen. */
export const loadMeetingWords = (): Promise<void> => loadAlso(inMeeting);

/** Fetches the words of the citizen's own page in the same way. */
export const loadMineWords = (): Promise<void> => loadAlso(onPhone);

/** Fetches the words of locks, keys, backups and deletion in the same way. */
export const loadCareWords = (): Promise<void> => loadAlso(inCare);

/** Fetches the words of practice in the same way. */
export const loadPracticeWords = (): Promise<void> => loadAlso(inPractice);

/** Fetches what hard words mean in the same way. */
export const loadHardWords = (): Promise<void> => loadAlso(explained);
