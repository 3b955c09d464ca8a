// The language on the screen. Danish is the master and comes with the app; other languages and the words of a meeting
// are fetched from the app's own files when they are needed.
import i18n, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import * as danish from './da/atStart.ts';
import { possessive } from './possessive.ts';

export type LanguageCode = 'da' | 'en';

type Words = () => Promise<ResourceLanguage>;
const atStart: Record<LanguageCode, Words> = {
  da: () => Promise.resolve({ ...danish }),
  en: async () => ({ ...(await import('./en/atStart.ts')) }),
};
const inMeeting: Record<LanguageCode, Words> = {
  da: async () => ({ ...(await import('./da/inMeeting.ts')) }),
  en: async () => ({ ...(await import('./en/inMeeting.ts')) }),
};
/** Locks, keys, backups and deletion: seldom needed, and never in the middle of a meeting. */
const inCare: Record<LanguageCode, Words> = {
  da: async () => ({ ...(await import('./da/inCare.ts')) }),
  en: async () => ({ ...(await import('./en/inCare.ts')) }),
};
/** The citizen's own page on the phone: a part of the app that needs no meeting. */
const onPhone: Record<LanguageCode, Words> = {
  da: async () => ({ ...(await import('./da/mine.ts')) }),
  en: async () => ({ ...(await import('./en/mine.ts')) }),
};
/** Practice, with its invented people. */
const inPractice: Record<LanguageCode, Words> = {
  da: async () => ({ ...(await import('./da/practice.ts')) }),
  en: async () => ({ ...(await import('./en/practice.ts')) }),
};

const loaded = new Set<Words>();
/** What has been asked for since the start comes along in every language that is chosen. */
const wanted = new Set([atStart]);

async function load(words: Words, language: LanguageCode): Promise<void> {
  if (loaded.has(words)) return;
  for (const [namespace, resource] of Object.entries(await words())) {
    i18n.addResourceBundle(language, namespace, resource, true, true);
  }
  loaded.add(words);
}

async function loadFor(language: LanguageCode): Promise<void> {
  for (const words of wanted) await load(words[language], language);
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

export async function setLanguage(language: LanguageCode): Promise<void> {
  await loadFor('da');
  await loadFor(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18n.dir(language);
}

async function loadAlso(words: Record<LanguageCode, Words>): Promise<void> {
  wanted.add(words);
  await loadFor('da');
  await loadFor(i18n.language === 'en' ? 'en' : 'da');
}

/** Fetches the words of a meeting, in Danish and in the language on the screen. */
export const loadMeetingWords = (): Promise<void> => loadAlso(inMeeting);

/** Fetches the words of the citizen's own page in the same way. */
export const loadMineWords = (): Promise<void> => loadAlso(onPhone);

/** Fetches the words of locks, keys, backups and deletion in the same way. */
export const loadCareWords = (): Promise<void> => loadAlso(inCare);

/** Fetches the words of practice in the same way. */
export const loadPracticeWords = (): Promise<void> => loadAlso(inPractice);
