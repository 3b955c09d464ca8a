// The line under the bar on each screen of a meeting, for the one who leads, and a little more behind "?", in German.
import type { meetingHelp as Danish } from '../da/meetingHelp.ts';
import type { Translated } from '../translated.ts';

export const meetingHelp: Translated<typeof Danish, 'de'> = {
  review: {
    line: 'Geht die Absprachen vom letzten Mal durch. {{name}} sagt zuerst, wie es gelaufen ist.',
    more: 'Nach den Versprechen der Kommune wird genauso gefragt. Ist etwas nicht eingehalten, findet heraus, was ihr jetzt macht.',
  },
  topic: {
    line: 'Schreib in eigenen Worten von {{name}} auf, was gerade beschäftigt. {{name}} wählt das Thema.',
    more: 'Der Stuhl zeigt, was wackelt. {{name}} darf ein Bein überspringen. Das Wichtigste kommt nach oben.',
  },
  prepare: {
    line: 'Bereitet das Treffen zusammen vor. Alles lässt sich überspringen.',
    more: 'Hier stehen auch Tag, Zeit, Ort und Sprache. {{name}} entscheidet, was die anderen sehen dürfen.',
  },
  participants: {
    line: 'Schreib auf, wer helfen kann. {{name}} sagt zu jeder Person Ja oder Nein.',
    more: 'Drück „Hinzufügen“ unter einer Frage. Schreib den Namen und wähl einen Grund. Ein Nein wird anderen nicht gezeigt.',
  },
  invitations: {
    line: 'Hier ist für jede Person eine Einladung. Druck sie oder kopier den Text.',
    more: 'Das Thema steht nur da, wenn {{name}} Ja sagt. Gib sie weiter, bevor das Treffen beginnt.',
  },
  ahead: {
    line: 'Lies die Seite zusammen mit {{name}} und druck sie.',
    more: 'So ist das Treffen vorher bekannt. Fehlt etwas, dann schreib es unter „Vorbereiten“ auf.',
  },
  roleCards: {
    line: 'Druck die Karten und gib jeder Person ihre.',
    more: 'Die Karte sagt, wobei man mitmacht. Das Thema steht nur da, wenn {{name}} Ja sagt.',
  },
  supportCard: {
    line: 'Gib die Karte der Vertrauensperson, auf Papier oder auf einem Telefon.',
    more: 'Die Karte hat Sätze, die die Vertrauensperson sagen kann. Sie antwortet nicht für {{name}}.',
  },
  opening: {
    line: 'Lies die Begrüßung laut vor. Sag deine Rolle, bevor das Gespräch beginnt.',
    more: 'Wählt ein Stoppzeichen. Alle sagen, wer sie sind und was sie beitragen können. Hak unterwegs ab.',
  },
  discussion: {
    line: 'Schreib unten in das Feld, was gesagt wird. Drück Enter.',
    more: 'Die Karten an der Seite sind nur für dich. Sie geben dir einen Satz, wenn es schwer ist.',
  },
  agreements: {
    line: 'Macht eine Absprache nach der anderen: wer, was und wann. {{name}} antwortet auf jede.',
    more: 'Ohne ein Ja gilt nichts als abgesprochen. Ein Nein wird mit eigenen Worten von {{name}} aufgeschrieben.',
  },
  readAloud: {
    line: 'Lies jede Absprache laut vor. {{name}} drückt selbst auf die Antwort.',
    more: 'Möchte {{name}} etwas anders, dann ändere den Text. Danach wird noch einmal gefragt.',
  },
  closing: {
    line: 'Findet einen Weg für alles, was für später gemerkt ist. Sprecht ab, wann ihr euch wiederseht.',
    more: 'Geh die Liste von oben durch. Was fehlt, steht beim Knopf.',
  },
  evaluation: {
    line: 'Gib {{name}} den Bildschirm und sieh solange weg. Alles lässt sich überspringen.',
    more: 'Die Antworten sind nur für {{name}}, außer {{name}} möchte sie weitergeben.',
  },
  handover: {
    line: 'Gib {{name}} die Absprachen mit: auf Papier, Telefon oder als Datei.',
    more: 'Sieh das Blatt zuerst durch. Druck es oder lass {{name}} ein Bild vom Code machen.',
  },
  onBreak: {
    line: 'Das Treffen wartet. Drück, wenn alle wieder bereit sind.',
    more: 'Die Worte sind auf allen Bildschirmen verdeckt. Ihr kommt an dieselbe Stelle zurück.',
  },
  privateTime: {
    line: 'Hier wird nichts geschrieben. {{name}} sagt, wann es weitergeht.',
    more: 'Geh solange hinaus oder setz dich etwas weg. Nur die Minuten werden gespeichert.',
  },
  timeOut: {
    line: 'Lies die Fragen vor, eine nach der anderen. Lass alle antworten.',
    more: 'Ihr sprecht darüber, wie das Treffen läuft. Die Antworten werden nicht aufgeschrieben.',
  },
  checkIn: {
    line: 'Hier antwortet {{name}}. Die Antwort wird nicht gespeichert.',
    more: 'Jede Antwort bewirkt sofort etwas. {{name}} kann die Antwort auch lassen.',
  },
  stopped: {
    line: 'Das Treffen ist angehalten, alles ist gespeichert. Ihr könnt an einem anderen Tag weitermachen.',
    more: 'Sprecht ab, wer {{name}} anruft und wann. {{name}} kann jetzt ein Blatt mitnehmen.',
  },
  closed: {
    line: 'Das Treffen ist zu Ende. Hier fragst du nach den Absprachen.',
    more: 'Der Text bleibt stehen. Ist etwas falsch, dann mach eine geänderte Fassung.',
  },
  readAlong: {
    line: 'Hier kannst du lesen, was geschrieben ist.',
    more: 'Nur ein Fenster schreibt im Treffen. Der Knopf oben holt es hierher.',
  },
  everything: {
    line: 'Hier steht alles, was aufgeschrieben ist. {{name}} kann löschen lassen, was nicht stimmt.',
    more: 'Wähl eine Stelle in der Liste. Nichts im Treffen ist für {{name}} verborgen.',
  },
};
