// The follow-up screen: what was kept comes first, then the rest with side, why and what now (R20), in German.
import type { review as Danish } from '../da/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof Danish, 'de'> = {
  title: 'Das haben wir letztes Mal abgesprochen',
  lead: 'Wir fangen mit dem an, was eingehalten wurde.',
  met: 'Letztes Treffen: {{date}}.',
  heading: {
    kept: 'Das wurde eingehalten',
    partly: 'Das wurde zum Teil eingehalten',
    notKept: 'Das ist noch nicht eingehalten',
    changed: 'Das wurde geändert',
    cancelled: 'Das gilt nicht mehr',
    untold: 'Hier fehlt eine Antwort',
    parked: 'Für heute gemerkt',
    openQuestions: 'Fragen vom letzten Mal',
  },
  question: '{{name}}, wie ist es gelaufen?',
  status: {
    kept: 'Eingehalten',
    partly: 'Zum Teil eingehalten',
    notKept: 'Noch nicht eingehalten',
    changed: 'Geändert',
    cancelled: 'Gilt nicht mehr',
  },
  what: 'Was ist passiert?',
  why: 'Was kam dazwischen?',
  sideQuestion: 'Wo lag es?',
  side: {
    citizen: 'Bei dir',
    municipality: 'Bei der Kommune',
    shared: 'Bei beiden',
    nobody: 'Niemand konnte etwas dafür',
  },
  nextQuestion: 'Was machen wir jetzt?',
  next: { newDate: 'Neues Datum', newOwner: 'Eine neue Person', change: 'Anders machen', close: 'Hier aufhören' },
  nextHint: {
    newDate: 'Die Absprache bleibt gleich. Das Datum ist neu.',
    newOwner: 'Jemand anders übernimmt sie. Fragt zuerst.',
    change: 'Sagt sie unter „Absprachen“ auf neue Art.',
    close: 'Die Absprache endet hier.',
  },
  openQuestion: {
    ask: 'Antwort auf „{{question}}“',
    answered: 'Wir haben eine Antwort',
    open: 'Wir warten noch',
    withdrawn: 'Wir brauchen die Antwort nicht mehr',
  },
  commentHint: 'Schreib es mit den eigenen Worten von {{name}}.',
  questionsHint: 'Im Gespräch könnt ihr wieder darüber sprechen.',
  empty: 'Es gibt keine Absprachen vom letzten Mal.',
  missing: {
    why: 'Schreib, was dazwischenkam.',
    side: 'Sag, wo es lag.',
    next: 'Wählt, was ihr jetzt macht.',
    agreements_one: 'Zu {{count}} Absprache fehlt eine Antwort. Ihr könnt trotzdem weitermachen.',
    agreements_other: 'Zu {{count}} Absprachen fehlt eine Antwort. Ihr könnt trotzdem weitermachen.',
  },
  nextPromise: 'Nächste Absprache',
  commentBy: 'So sieht {{name}} es',
  goOn: 'Weiter zum Thema von heute',
};
