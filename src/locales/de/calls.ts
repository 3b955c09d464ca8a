// The round of calls: whom to call about which promise, the sentence to say, and the answer by one key, in German.
import type { calls as Danish } from '../da/calls.ts';
import type { Translated } from '../translated.ts';

export const calls: Translated<typeof Danish, 'de'> = {
  title: 'Anrufe',
  lead: 'Ruf an, frag nach und drück die Zahl bei der Antwort.',
  list: 'Anrufen',
  empty: 'Heute gibt es keine Absprachen zum Anrufen.',
  notRead: 'Die Absprachen lassen sich gerade nicht lesen. Nichts ist geändert.',
  readAgain: 'Noch einmal versuchen',
  allDone: 'Du hast nach allen Absprachen auf der Liste gefragt.',
  left_zero: 'Alle sind angerufen',
  left_one: 'Noch {{count}} Absprache',
  left_other: 'Noch {{count}} Absprachen',
  next: 'Die nächsten zeigen',
  before: 'Die vorigen zeigen',
  callTo: '{{name}} anrufen',
  through: '{{name}} hat hier keine Nummer. Ruf hier an: {{through}}.',
  noNumber: 'Im Treffen steht keine Nummer.',
  fromMeeting: 'Aus dem Treffen mit {{name}}: {{date}}',
  fromMeetingNoDate: 'Aus dem Treffen mit {{name}}',
  say: 'Das kannst du sagen',
  hello: 'Hallo {{name}}.',
  by: 'bis {{date}}',
  promisedThat: 'Du hast {{citizen}} versprochen: {{what}}{{by}}. Wie läuft es?',
  promised: 'Du hast {{citizen}} versprochen: „{{what}}“{{by}}. Wie läuft es?',
  ownThat: 'Wir haben für dich abgesprochen: {{what}}{{by}}. Wie läuft es?',
  own: 'Wir haben abgesprochen: „{{what}}“{{by}}. Wie läuft es?',
  unconfirmedThat:
    'Ich war in einem Treffen mit {{citizen}}. Da haben wir über dich geschrieben: {{what}}{{by}}. Stimmt das?',
  unconfirmed:
    'Ich war in einem Treffen mit {{citizen}}. Da haben wir über dich geschrieben: „{{what}}“{{by}}. Stimmt das?',
  answers: 'Wie war die Antwort?',
  wrongKey: 'War es falsch? Wähl die Absprache noch einmal und drück die richtige Zahl.',
  times: 'Wie oft bis jetzt?',
  words: 'Das hat {{name}} gesagt',
  wordsHint: 'Nur wenn es wichtig ist.',
  written: 'Aufgeschrieben für {{name}}: {{answer}}.',
  openElsewhere: 'Das Treffen ist in einem anderen Fenster offen. Schließ es dort und drück die Antwort noch einmal.',
  refused: 'Die Antwort lässt sich jetzt nicht ins Treffen schreiben. Schreib sie auf Papier.',
  notWritten: 'Die Antwort ist nicht gespeichert. Drück sie noch einmal.',
};
