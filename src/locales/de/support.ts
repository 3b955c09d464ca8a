// The bisidder's side: what the citizen wants brought up, words on the citizen's behalf, and whose words, in German.
import type { support as Danish } from '../da/support.ts';
import type { Translated } from '../translated.ts';

export const support: Translated<typeof Danish, 'de'> = {
  mustAsks: 'Das möchte {{name}} gesagt haben',
  hidden: 'Punkt {{number}}: den hat nur {{name}}',
  how: {
    open: 'Noch nicht genannt',
    said: 'Genannt',
    nextMeeting: 'Zum nächsten Treffen',
    letBe: '{{name}} lässt es liegen',
  },
  who: 'Wer fragt?',
  waiting: 'Das wartet',
  handle: '{{done}}: {{what}}',
  keys: 'Drück den Buchstaben an der Karte, wenn {{person}} fragt.',
  confirm: {
    question: '{{name}}, ist das richtig gesagt?',
    yes: 'Ja, das stimmt',
    done: '{{name}} sagt, dass es stimmt',
  },
  rewording: {
    add: 'In leichten Worten sagen',
    hint: 'Die Worte von {{name}} bleiben stehen. Die leichten Worte stehen daneben.',
    hintOf: 'Die Worte bleiben stehen. Die leichten Worte stehen daneben.',
    label: 'Mit anderen Worten',
    by: 'Mit anderen Worten, von {{person}}',
  },
  whose: {
    papers: 'Aus den Papieren',
    own: 'eigene Worte',
    onBehalf: 'für {{name}}',
    professional: 'Fachkraft',
    correctPapers: 'Abgeschriebenes verbessern',
  },
  view: { add: 'So sehe ich das: {{what}}' },
  card: {
    way: 'Karte auf Papier für {{people}}',
    title: 'Karte auf Papier',
    lead: 'Kleine Seiten in A6 für die Hand. Hat der Drucker nur A4? Wähl 4 Seiten auf einem Blatt.',
    print: 'Karten drucken',
    to: 'Karte für {{person}}',
    stopSign: 'Stoppzeichen von {{name}}',
    speaking: 'Das darfst du',
    nobody: 'Am Tisch ist noch keine Vertrauensperson (bisidder).',
  },
  closing: {
    part: 'Noch nicht genannt',
    left_one: '{{count}} Sache ist nicht genannt',
    left_other: '{{count}} Sachen sind nicht genannt',
    lead: '{{name}}, das hier sollte gesagt werden. Was machen wir damit?',
    allSaid: 'Alles ist genannt.',
    free: 'Du brauchst nicht zu antworten.',
    said: 'Das ist jetzt gesagt',
    nextMeeting: 'Zum nächsten Treffen',
    letBe: 'Das lasse ich liegen',
    seenByYou: 'Nur du siehst es, auch nächstes Mal',
    look: 'Zeigen, was nur {{name}} sieht',
  },
};
