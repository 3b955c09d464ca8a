// Why the meeting cannot go on yet: one sentence each, with what to do, in German.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'de'> = {
  topicText: 'Es fehlt noch ein Thema. Schreib auf, was am meisten beschäftigt.',
  topicYes: '{{name}} hat noch nicht Ja zum Thema gesagt.',
  reasonOrAnswer: 'Bei {{person}} fehlt ein Grund oder die Antwort von {{name}}.',
  tableYes: '{{name}} hat noch nicht Ja zum Tisch gesagt.',
  rolesAloud: 'Sag zuerst die zwei Rollen laut.',
  agreementOrReason: 'Es fehlt eine Absprache mit einem Ja von {{name}}. Oder schreib, warum es keine gibt.',
  outcome: 'Etwas ist für später gemerkt und braucht eine Antwort.',
  results: 'Zu einer Absprache vom letzten Mal fehlt eine Antwort.',
  deleteDate: 'Wähl, wann das Treffen gelöscht wird.',
  person: 'Wähl eine Person am Tisch.',
  action: 'Schreib, was die Person macht.',
  date: 'Wähl ein Datum. Oder schreib, warum es keins gibt.',
  whoDecides: 'Wähl, wer entscheidet.',
  text: 'Schreib zuerst etwas.',
  citizensOwnAnswer: 'Darauf kann nur {{name}} antworten.',
  ownWords: 'Nur wer es gesagt hat, kann die Worte verbessern.',
  stillNamed: '{{person}} steht in einer Absprache oder in etwas Gesagtem. Darum bleibt der Name stehen.',
  mayLead: 'Nur eine Fachkraft, die da ist, kann das Treffen übernehmen.',
  cprLike: 'Das sieht aus wie eine CPR-Nummer. Sie wird hier nicht gespeichert. Schreib es ohne die Zahlen.',
  tooLong: 'Der Text ist zu lang. Teil ihn in zwei.',
  notNow: 'In diesem Schritt geht das nicht.',
};
