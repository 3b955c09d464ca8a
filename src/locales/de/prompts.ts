// Words of the bisidder's cards, in German. {{name}} is the citizen, {{topic}} the citizen's topic.
import type { prompts as Danish } from '../da/prompts.ts';
import type { Translated } from '../translated.ts';

export const prompts: Translated<typeof Danish, 'de'> = {
  part: { when: 'Wenn', say: 'Sag es so', gamemaster: 'Das macht die Gesprächsleitung' },
  askForBreak: {
    title: 'Bitte um eine Pause',
    when: '{{name}} atmet schnell, zittert, weint oder antwortet nicht mehr.',
    say: {
      s1: 'Können wir fünf Minuten Pause machen?',
      s2: 'Wir gehen kurz hinaus an die Luft. Wir kommen wieder.',
    },
    gamemaster: 'Sag sofort Ja. Sprecht ab, wann ihr wieder da seid.',
  },
  plainWords: {
    title: 'Bitte um einfache Worte',
    when: 'Es kommen Fachwörter, Abkürzungen oder lange Erklärungen.',
    say: {
      s1: 'Kannst du das mit einfachen Worten sagen?',
      s2: 'Was bedeutet dieses Wort für {{name}} im Alltag?',
    },
    gamemaster: 'Sag es noch einmal in einem kurzen Satz. Schreib auf, was das Wort bedeutet.',
  },
  backToTopic: {
    title: 'Zurück zum Thema',
    when: 'Die anderen sprechen über etwas, das {{name}} nicht gewählt hat.',
    say: {
      s1: 'Darf ich an das Thema erinnern? {{name}} hat gewählt: „{{topic}}“.',
      s2: 'Kann das andere bis später warten?',
    },
    gamemaster: 'Merk das andere für später und zeig das Thema.',
  },
  remindPrepared: {
    title: 'Denk an das Vorbereitete',
    when: '{{name}} hat etwas vergessen, das ihr zusammen aufgeschrieben habt.',
    say: {
      s1: '{{name}}, du hast etwas dazu aufgeschrieben. Möchtest du es selbst sagen, oder darf ich es vorlesen?',
      s2: 'Auf deinem Zettel steht noch eine Sache.',
    },
    gamemaster: 'Gib Zeit. Lass {{name}} wählen, wer liest.',
  },
  whoDecides: {
    title: 'Frag, wer entscheidet',
    when: 'Es gibt eine Lösung, aber niemand sagt, wer Ja sagen kann.',
    say: {
      s1: 'Wer entscheidet das? Ist die Person heute da?',
      s2: 'Kann hier niemand Ja sagen? Wer fragt dann nach, und wann?',
    },
    gamemaster: 'Sag, wer es ist. Oder schreib eine Frage mit Name und Datum auf.',
  },
  inWriting: {
    title: 'Bitte darum, es schriftlich zu bekommen',
    when: 'Etwas Wichtiges wird gesagt, oder {{name}} bekommt ein Nein.',
    say: {
      s1: 'Können wir das schriftlich bekommen?',
      s2: 'Kannst du es jetzt aufschreiben? Dann lesen wir es, bevor wir gehen.',
    },
    gamemaster: 'Schreib es jetzt auf den Bildschirm. Sag, an welchem Tag das Papier kommt.',
  },
  letThemFinish: {
    title: 'Lass {{name}} ausreden',
    when: '{{name}} wird unterbrochen oder sucht nach Worten.',
    say: { s1: 'Darf {{name}} zu Ende sprechen?', s2: '{{name}} denkt nach. Können wir kurz warten?' },
    gamemaster: 'Halt die anderen an und gib das Wort zurück. Warte.',
  },
  speakToCitizen: {
    title: 'Sprich mit {{name}}',
    when: 'Die anderen sprechen über {{name}} oder nur mit dir.',
    say: { s1: 'Kannst du das {{name}} sagen?', s2: 'Das weiß {{name}} am besten. Frag gern {{name}}.' },
    gamemaster: 'Wende dich {{name}} zu und frag noch einmal.',
  },
  checkUnderstanding: {
    title: 'Frag, ob es klar war',
    when: 'Es wurde viel gesagt, und {{name}} nickt nur.',
    say: {
      s1: '{{name}}, war das klar genug für dich?',
      s2: 'Können wir es noch einmal kurz hören? Ich möchte auch sicher sein.',
    },
    gamemaster: 'Sag es in zwei Sätzen. Frag, was {{name}} gehört hat.',
  },
  readAgreementAloud: {
    title: 'Absprache vorlesen',
    when: 'Eine Absprache ist fast fertig.',
    say: {
      s1: 'Können wir die Absprache vorlesen, bevor wir weitermachen?',
      s2: 'Sind das die eigenen Worte von {{name}}?',
    },
    gamemaster: 'Lies die ganze Absprache vor. Ändere sie, bis {{name}} Ja sagt.',
  },
  tooManyTasks: {
    title: 'Zu viele Aufgaben',
    when: '{{name}} bekommt gerade mehr, als {{name}} schaffen kann.',
    say: {
      s1: 'Das ist viel für {{name}}. Wer kann etwas davon nehmen?',
      s2: 'Reicht erst einmal der erste Schritt?',
    },
    gamemaster: 'Zeig, wer was hat. Gib mindestens eine Sache ab oder mach sie kleiner.',
  },
  byWhen: {
    title: 'Wann, und wer sagt Bescheid?',
    when: 'Eine Absprache hat kein Datum, oder jemand sagt „bald“.',
    say: { s1: 'Welches Datum schreiben wir?', s2: 'Wer sagt Bescheid, wenn es nicht passiert?' },
    gamemaster: 'Setz ein Datum. Schreib auf, wen {{name}} anrufen kann.',
  },
  sharingConsent: {
    title: 'Darf es weitergegeben werden?',
    when: 'Jemand möchte etwas weiterschicken oder erzählt etwas aus einer anderen Akte.',
    say: {
      s1: 'Hat {{name}} Ja dazu gesagt, das weiterzugeben?',
      s2: '{{name}}, dürfen die anderen das wissen?',
    },
    gamemaster: 'Halt an. Frag {{name}}: was, an wen und warum. Schreib die Antwort auf.',
  },
  decisionOrAdvice: {
    title: 'Bescheid oder Rat?',
    when: 'Es ist unklar, ob etwas entschieden ist oder ob {{name}} wählen kann.',
    say: {
      s1: 'Ist das ein Bescheid (afgørelse) oder ein Rat?',
      s2: 'Was passiert, wenn {{name}} Nein sagt?',
    },
    gamemaster: 'Antworte klar. Wechsle die Rolle, wenn du für die Behörde antwortest.',
  },
};
