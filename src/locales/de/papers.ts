// Papers and who leads: role cards, the interpreter's pace, and handing the lead over, in German.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'de'> = {
  roleCards: {
    title: 'So läuft das Treffen ab',
    lead: 'Eine Karte für jede Person. Verteil sie, wenn ihr euch trefft.',
    for: 'Karte für {{name}}',
    meetingOf: 'Treffen von {{name}}',
    myTopic: 'Mein Thema',
    topicOf: 'Thema von {{name}}',
    pause: 'Du kannst immer Pause sagen.',
    print: 'Alle Karten drucken',
    toPrint: 'Karten drucken',
    enclose: 'Karte zur Einladung legen',
    encloseHint: 'Ein Blatt darüber, wie das Treffen abläuft.',
    see: 'Karten ansehen',
    menu: 'Karten: So läuft das Treffen ab',
  },
  leads: {
    heading: 'Wer leitet das Treffen?',
    now: '{{name}} leitet das Treffen.',
    helper: 'Zweite Gesprächsleitung',
    helperHint: 'Hilft beim Leiten und kann übernehmen.',
    nobody: 'Niemand',
    noOther: 'Es ist keine andere Fachkraft da.',
    handOver: 'Leitung weitergeben',
    who: 'Wer leitet das Treffen jetzt?',
    rule: 'Eine Fachkraft, die da ist, kann das Treffen leiten.',
    choose: 'Wähl eine Person',
    from: 'Jetzt leitet {{name}} das Treffen.',
    sayAloud: '{{name}}, sag die zwei Rollen laut:',
    said: 'Das ist gesagt',
  },
  interpreter: {
    heading: '{{person}} dolmetscht',
    l1: 'Sprecht in kurzen Sätzen.',
    l2: 'Macht nach jedem Satz eine Pause.',
    l3: 'Sprecht mit {{name}} und nicht mit {{person}}.',
    l4: 'Sagt es noch einmal, wenn ein Wort schwer ist.',
    pace: 'Kurze Sätze. Nach jedem eine Pause. Sprecht mit {{name}}.',
  },
};
