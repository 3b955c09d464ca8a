// The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads, in German.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'de'> = {
  stop: 'Stopp',
  break: {
    until: 'Pause bis {{time}} Uhr',
    in: 'in ungefähr {{minutes}} Minuten',
  },
  timeOut: {
    place: 'Frage {{number}} von {{of}}. Wir schreiben dabei nichts auf.',
    before: 'Zurück',
    next: 'Weiter',
  },
  checkIn: {
    help: 'Hilf mir, es zu sagen.',
  },
  wish: {
    help: '{{name}} möchte Hilfe, um es zu sagen.',
  },
  question: {
    change: 'Wer findet die Antwort, und wann?',
    changeShort: 'Wer findet die Antwort?',
    changeOf: 'Wer findet die Antwort? {{what}}',
    save: 'Speichern',
  },
  clock: {
    noEnd: 'Ihr habt nicht abgesprochen, wann das Treffen endet.',
    half: 'Ungefähr die halbe Zeit',
    left: 'Noch ungefähr {{minutes}} Minuten',
    over: 'Die Zeit ist um. Frag, ob ihr weitermacht.',
  },
  hints: {
    title: 'Stille Hinweise',
    lead: 'Nur du siehst sie. Sie blinken nicht und machen keinen Ton.',
    notNow: 'Jetzt nicht',
    halfTime: 'Die halbe Zeit ist um. Ihr habt noch keine Absprache.',
    topic: 'Ihr habt eine Weile nicht über das Thema gesprochen.',
    waiting: '{{person}} wartet: {{what}}',
  },
  which: {
    halfTime: 'Wenn die halbe Zeit ohne Absprache um ist',
    topic: 'Wenn 15 Minuten niemand das Thema nennt',
    waiting: 'Wenn die Vertrauensperson 3 Minuten gewartet hat',
  },
};
