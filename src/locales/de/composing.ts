// Help while an agreement is composed: who, how it begins, which day, small goals, and the words, in German.
import type { composing as Danish } from '../da/composing.ts';
import type { Translated } from '../translated.ts';

export const composing: Translated<typeof Danish, 'de'> = {
  who: {
    label: 'Wähl, wer es macht',
    notHere: 'heute nicht da',
  },
  start: {
    label: 'So kann es anfangen',
    begins: '{{start}} ...',
    calls: 'telefoniert mit',
    sends: 'schickt',
    comesAlong: 'kommt mit zu',
    finds: 'findet',
    asks: 'fragt',
    writes: 'schreibt an',
  },
  day: {
    beforeMeeting: 'Vor dem nächsten Treffen',
    weekend: 'Das ist ein {{day}}. Vieles ist geschlossen.',
    mostClosed: 'Feiertag: {{day}}. Das meiste ist geschlossen.',
    manyClosed: 'Besonderer Tag: {{day}}. Vieles ist geschlossen.',
  },
  holiday: {
    newYearsDay: 'Neujahr',
    maundyThursday: 'Gründonnerstag',
    goodFriday: 'Karfreitag',
    easterSunday: 'Ostersonntag',
    easterMonday: 'Ostermontag',
    prayerDay: 'Großer Bettag (store bededag)',
    ascensionDay: 'Christi Himmelfahrt',
    whitSunday: 'Pfingstsonntag',
    whitMonday: 'Pfingstmontag',
    constitutionDay: 'Tag der Verfassung (grundlovsdag)',
    christmasEve: 'Heiligabend',
    christmasDay: 'Erster Weihnachtstag',
    boxingDay: 'Zweiter Weihnachtstag',
    newYearsEve: 'Silvester',
  },
  firstStep: {
    quick: 'Schneller Tag für den ersten Schritt',
    tomorrow: 'Morgen',
    inThreeDays: 'In drei Tagen',
    inSevenDays: 'In sieben Tagen',
    late: 'Das ist mehr als eine Woche hin. Gibt es vorher einen kleineren Schritt?',
  },
  times: {
    label: 'Wie viele Male?',
    hint: 'zum Beispiel: 5',
    range: 'Schreib eine Zahl von {{fewest}} bis {{most}}.',
    said_one: '{{count}} Mal',
    said_other: '{{count}} Mal',
  },
  goals: {
    label: 'Kleine Ziele auf dem Weg',
    add: 'Ein kleines Ziel schreiben',
    goal: 'Ziel {{number}}',
    day: 'Ziel {{number}} bis',
    said: 'Kleine Ziele: {{goals}}',
    due: '{{text}} ({{date}})',
    heading: 'Kleine Ziele',
  },
  why: {
    label: 'Warum?',
    topic: 'Ohne Worte hier kommt das Thema mit: „{{topic}}“',
    beside: 'Das Thema ist: „{{topic}}“',
    said: 'Grund: {{why}}',
    heading: 'Warum',
  },
  followUp: {
    hint: 'Und fragt, wie es läuft.',
  },
  answerBy: {
    label: 'Die Antwort kommt bis',
  },
  confidence: {
    notZero: 'Warum ist es nicht 0?',
  },
  wording: {
    severalActions: 'Sind das zwei Sachen? Zwei kurze Absprachen sind leichter zu merken.',
    verbFirst: 'Fang gern mit dem an, was passiert: ruft an, schickt, holt.',
    soon: 'Ohne einen Tag ist es schnell vergessen. Welcher Tag passt?',
    who: 'Wer macht es? Wähl eine Person.',
    date: 'Wann? Wähl einen Tag oder schreib, warum es keinen gibt.',
    officeWord: 'Vielleicht lässt sich „{{said}}“ einfacher sagen: {{instead}}.',
    longWords: 'Der Satz ist schwer zu lesen. Geht es kürzer?',
  },
  confirmed: {
    not: 'nicht bestätigt von {{name}}',
    byPhone: 'Hat am Telefon Ja gesagt',
    by: '{{name}} hat am Telefon Ja gesagt',
    why: '{{name}} ist heute nicht da. Ruf an und frag.',
  },
  saidBack: {
    ask: '{{name}}, was machst du? Sag es gern mit deinen eigenen Worten.',
    write: 'Worte aufschreiben',
    words: 'Gesagt von {{name}}',
    fits: 'Das passt',
    mend: 'Absprache ändern',
    done: '{{name}} hat es mit eigenen Worten gesagt',
  },
  share: {
    joins_one: 'ist bei {{count}} dabei',
    joins_other: 'ist bei {{count}} dabei',
  },
};
