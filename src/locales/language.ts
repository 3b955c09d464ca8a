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

const loaded = new Set<Words>();
let meetingWordsWanted = false;

async function load(words: Words, language: LanguageCode): Promise<void> {
  if (loaded.has(words)) return;
  for (const [namespace, resource] of Object.entries(await words())) {
    i18n.addResourceBundle(language, namespace, resource, true, true);
  }
  loaded.add(words);
}

async function loadFor(language: LanguageCode): Promise<void> {
  await load(atStart[language], language);
  if (meetingWordsWanted) await load(inMeeting[language], language);
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

/** Fetches the words of a meeting, in Danish and in the language on the screen. */
export async function loadMeetingWords(): Promise<void> {
  meetingWordsWanted = true;
  await loadFor('da');
  await loadFor(i18n.language === 'en' ? 'en' : 'da');
}
