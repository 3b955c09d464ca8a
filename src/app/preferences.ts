// How this device likes to be read: language, colours, size of text. Remembered here, and never said of a person.
import * as v from 'valibot';
import {
  changeSession,
  idleChoices,
  readingSpeeds,
  runningChoices,
  type Session,
  textSizes,
  useSession,
} from '../room/session.ts';
import { setLanguage } from '../locales/language.ts';
import { languages } from '../locales/languages.ts';

const place = 'step-up.reading';

const everyHint = { halfTime: true, topic: true, waiting: true };
const reading = v.object({
  language: v.fallback(v.picklist(languages), 'da'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'contrast']), 'system'),
  textSize: v.fallback(v.picklist(textSizes), '0'),
  spacing: v.fallback(v.picklist(['normal', 'airy']), 'normal'),
  readingSpeed: v.fallback(v.picklist(readingSpeeds), '0.9'),
  calmView: v.fallback(v.boolean(), false),
  simpleWords: v.fallback(v.boolean(), false),
  singleKeys: v.fallback(v.boolean(), true),
  helpLines: v.fallback(v.boolean(), true),
  idleMinutes: v.fallback(v.picklist(idleChoices), 10),
  runningMinutes: v.fallback(v.picklist(runningChoices), 45),
  hints: v.fallback(v.strictObject({ halfTime: v.boolean(), topic: v.boolean(), waiting: v.boolean() }), everyHint),
});
type Reading = v.InferOutput<typeof reading>;
const keysOfReading = Object.keys(reading.entries) as (keyof Reading)[];
const asUsual: Reading = v.parse(reading, {});

function remembered(): Reading {
  try {
    const read = v.safeParse(reading, JSON.parse(localStorage.getItem(place) ?? '{}'));
    return read.success ? read.output : asUsual;
  } catch {
    return asUsual;
  }
}

function remember(now: Session): void {
  try {
    const read = Object.fromEntries(keysOfReading.map((preference) => [preference, now[preference]]));
    localStorage.setItem(place, JSON.stringify(read));
  } catch {
    // A browser that keeps nothing reads as usual next time.
  }
}

function show({ theme, textSize, spacing, calmView }: Session): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (textSize === '0') delete dataset['text'];
  else dataset['text'] = textSize;
  if (spacing === 'airy') dataset['spacing'] = 'airy';
  else delete dataset['spacing'];
  if (calmView) dataset['calm'] = '';
  else delete dataset['calm'];
}

/** The mark that says "Gemt" changes with every key: what is the same is neither shown nor written again. */
const readsTheSame = (now: Session, before: Session): boolean =>
  keysOfReading.every((preference) => now[preference] === before[preference]);

/** Takes up what this device remembers, and shows every later change at once. Answers the language to start in. */
export function followPreferences(): Reading['language'] {
  const known = remembered();
  changeSession(known);
  show(useSession.getState());
  useSession.subscribe((now, before) => {
    if (now.language !== before.language) void setLanguage(now.language);
    if (readsTheSame(now, before)) return;
    show(now);
    remember(now);
  });
  // The window on the table is read as the laptop is: what one window remembers, the others take up.
  addEventListener('storage', ({ key }) => {
    if (key === place) changeSession(remembered());
  });
  return known.language;
}
