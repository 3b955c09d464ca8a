// "The meeting beforehand": one page for the citizen, before the meeting, in German.
import type { ahead as Danish } from '../da/ahead.ts';
import type { Translated } from '../translated.ts';

export const ahead: Translated<typeof Danish, 'de'> = {
  title: 'Das Treffen vorab',
  lead: 'Eine Seite für {{name}}: wer, wie lange und wie.',
  see: 'Das Treffen vorab, für {{name}}',
  print: 'Seite drucken',
  meetingOf: 'Treffen von {{name}}',
  usualTime: 'Ein Treffen dauert oft eine bis anderthalb Stunden.',
  topic: 'Mein Thema',
  people: 'Sie sind dabei',
  steps: 'So läuft es ab',
  step: {
    welcome: '{{gamemaster}} sagt willkommen und liest dein Thema vor.',
    round: 'Alle sagen, wer sie sind und was sie beitragen können.',
    talk: 'Ihr sprecht über das, was du gewählt hast. Es wird aufgeschrieben, und du kannst es sehen.',
    alone: 'Du kannst ein wenig Zeit für dich haben.',
    agreements: 'Ihr sprecht ab, wer was macht. Du antwortest auf jede Absprache.',
    end: 'Du sagst, wie das Treffen war. Du nimmst die Absprachen mit nach Hause.',
  },
  youMay: 'Du darfst immer',
  pause: 'Pause machen. Du brauchst nicht zu sagen, warum.',
  stopAgreed: 'Stopp sagen. Dein Zeichen ist: {{sign}}.',
  stop: 'Stopp sagen. Wir wählen ein Zeichen, bevor wir anfangen.',
  no: 'Nein sagen: zu einer Frage, einer Person, einer Absprache oder zum Weitergeben.',
  think: 'Darüber nachdenken und an einem anderen Tag antworten.',
  language: 'Es gilt der dänische Text.',
};
