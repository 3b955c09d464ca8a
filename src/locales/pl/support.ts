// In Polish: The bisidder's side: what the citizen wants brought up, and words said on the citizen's behalf.
import type { support as Danish } from '../da/support.ts';
import type { Translated } from '../translated.ts';

export const support: Translated<typeof Danish, 'pl'> = {
  mustAsks: '{{name}} chce, żeby o tym była mowa',
  hidden: 'Punkt {{number}}: zna go tylko {{name}}',
  how: {
    open: 'Jeszcze nie było o tym mowy',
    said: 'Była o tym mowa',
    nextMeeting: 'Na następne spotkanie',
    letBe: '{{name}} to zostawia',
  },
  who: 'Kto pyta?',
  waiting: 'To czeka',
  handle: '{{done}}: {{what}}',
  keys: 'Naciśnij literę przy karcie, gdy pyta {{person}}.',
  confirm: {
    question: '{{name}}, czy to dobrze powiedziane?',
    yes: 'Tak, dobrze',
    done: '{{name}} mówi, że to się zgadza',
  },
  rewording: {
    add: 'Powiedz to łatwymi słowami',
    hint: 'Te słowa zostają. Mówi je {{name}}. Łatwe słowa są obok.',
    hintOf: 'Te słowa zostają. Łatwe słowa są obok.',
    label: 'Innymi słowami',
    by: 'Innymi słowami: {{person}}',
  },
  whose: {
    papers: 'Z papierów',
    own: 'własne słowa',
    onBehalf: 'w imieniu: {{name}}',
    professional: 'specjalista',
    correctPapers: 'Popraw to, co jest przepisane',
  },
  view: { add: 'Tak ja to widzę: {{what}}' },
  card: {
    way: 'Karty na papierze: {{people}}',
    title: 'Karty na papierze',
    lead: 'Małe strony A6, do trzymania w ręce. Drukarka ma tylko A4? Wybierz 4 strony na kartce.',
    print: 'Drukuj karty',
    to: 'Karty: {{person}}',
    stopSign: 'Znak „stop”: {{name}}',
    speaking: 'To możesz robić',
    nobody: 'Przy stole nie ma jeszcze osoby wspierającej.',
  },
  closing: {
    part: 'Jeszcze nie było mowy',
    left_one: 'o {{count}} rzeczy jeszcze nie było mowy',
    left_few: 'o {{count}} rzeczach jeszcze nie było mowy',
    left_many: 'o {{count}} rzeczach jeszcze nie było mowy',
    left_other: 'o {{count}} rzeczy jeszcze nie było mowy',
    lead: '{{name}}, to chcesz powiedzieć. Co z tym robimy?',
    allSaid: 'O wszystkim już była mowa.',
    free: 'Nie trzeba odpowiadać.',
    said: 'To już powiedziane',
    nextMeeting: 'Na następne spotkanie',
    letBe: 'To zostawiam',
    seenByYou: 'Tylko ty to widzisz, także następnym razem',
    look: 'Pokaż to, co widzi tylko {{name}}',
  },
};
