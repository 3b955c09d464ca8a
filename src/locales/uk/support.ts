// In Ukrainian: The bisidder's side: what the citizen wants brought up, and words said on the citizen's behalf.
import type { support as Danish } from '../da/support.ts';
import type { Translated } from '../translated.ts';

export const support: Translated<typeof Danish, 'uk'> = {
  mustAsks: '{{name}} хоче, щоб це прозвучало',
  hidden: 'Пункт {{number}}: його бачить тільки {{name}}',
  how: {
    open: 'Ще не прозвучало',
    said: 'Прозвучало',
    nextMeeting: 'На наступну зустріч',
    letBe: '{{name}} лишає це',
  },
  who: 'Хто питає?',
  waiting: 'Це чекає',
  handle: '{{done}}: {{what}}',
  keys: 'Натисніть літеру на картці, коли {{person}} питає.',
  confirm: {
    question: '{{name}}, чи це правильно сказано?',
    yes: 'Так, правильно',
    done: '{{name}} каже, що це правильно',
  },
  rewording: {
    add: 'Сказати простими словами',
    hint: '{{name}}: ваші слова лишаються. Прості слова стоять поруч.',
    hintOf: 'Слова лишаються. Прості слова стоять поруч.',
    label: 'Іншими словами',
    by: 'Іншими словами: {{person}}',
  },
  whose: {
    papers: 'З паперів',
    own: 'власні слова',
    onBehalf: 'за людину: {{name}}',
    professional: 'фахівець',
    correctPapers: 'Виправити те, що переписано',
  },
  view: { add: 'Я бачу це так: {{what}}' },
  card: {
    way: 'Картки на папері: {{people}}',
    title: 'Картки на папері',
    lead: 'Маленькі сторінки A6, щоб тримати в руці. Принтер має тільки A4? Виберіть 4 сторінки на аркуші.',
    print: 'Надрукувати картки',
    to: 'Картки: {{person}}',
    stopSign: 'Знак «стоп»: {{name}}',
    speaking: 'Що вам можна',
    nobody: 'За столом ще немає особи підтримки.',
  },
  closing: {
    part: 'Ще не прозвучало',
    left_one: 'Ще не прозвучала {{count}} річ',
    left_few: 'Ще не прозвучали {{count}} речі',
    left_many: 'Ще не прозвучало {{count}} речей',
    left_other: 'Ще не прозвучало {{count}} речі',
    lead: '{{name}}, ви хотіли це сказати. Що з цим зробимо?',
    allSaid: 'Усе прозвучало.',
    free: 'Можна не відповідати.',
    said: 'Тепер це сказано',
    nextMeeting: 'На наступну зустріч',
    letBe: 'Я це лишаю',
    seenByYou: 'Це бачите тільки ви, і наступного разу теж',
    look: 'Показати те, що бачить тільки {{name}}',
  },
};
