// The Danish words as the app says them, so that a person in a rehearsal looks for what really stands on the screen.
// Nothing here is written by hand: a word that changes in the locale changes here.
import i18next from 'i18next';
import * as atStart from '../../src/locales/da/atStart.ts';
import * as inCare from '../../src/locales/da/inCare.ts';
import * as inMeeting from '../../src/locales/da/inMeeting.ts';
import { mine } from '../../src/locales/da/mine.ts';
import { possessive } from '../../src/locales/possessive.ts';

const all = { ...atStart, ...inCare, ...inMeeting, mine };
const areas = [
  'shell',
  'agreements',
  'ahead',
  'closing',
  'course',
  'discussion',
  'everything',
  'give',
  'handover',
  'home',
  'invitation',
  'method',
  'mine',
  'missing',
  'noting',
  'opening',
  'participants',
  'prepare',
  'prompts',
  'reply',
  'review',
  'rhythm',
  'security',
  'start',
  'support',
  'table',
  'techniques',
  'topic',
  'trouble',
  'ui',
  'words',
] as const satisfies readonly (keyof typeof all)[];

const danish = i18next.createInstance();
await danish.init({
  lng: 'da',
  resources: { da: all },
  ns: areas,
  defaultNS: 'shell',
  interpolation: { escapeValue: false },
});
danish.services.formatter?.add('possessive', (name: string) => possessive(name, 'da'));

/** `say('topic:title', { name })` is what the screen says. */
export const say = danish.getFixedT('da', areas);
