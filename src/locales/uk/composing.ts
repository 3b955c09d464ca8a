// In Ukrainian: Help while an agreement is composed: who, how it begins, which day, small goals, and the words
// themselves. And what its owner says to it.
import type { composing as Danish } from '../da/composing.ts';
import type { Translated } from '../translated.ts';

export const composing: Translated<typeof Danish, 'uk'> = {
  who: {
    label: 'Виберіть, хто це робить',
    notHere: 'сьогодні не тут',
  },
  start: {
    label: 'Можна почати так',
    begins: '{{start}} ...',
    calls: 'телефонує до',
    sends: 'надсилає',
    comesAlong: 'іде разом до',
    finds: 'знаходить',
    asks: 'питає',
    writes: 'пише до',
  },
  day: {
    beforeMeeting: 'До наступної зустрічі',
    weekend: 'Це {{day}}. Багато де зачинено.',
    mostClosed: 'Це {{day}}. Майже всюди зачинено.',
    manyClosed: 'Це {{day}}. Багато де зачинено.',
  },
  holiday: {
    newYearsDay: 'Новий рік',
    maundyThursday: 'Чистий четвер',
    goodFriday: 'Страсна п’ятниця',
    easterSunday: 'Великдень',
    easterMonday: 'Великодній понеділок',
    prayerDay: 'великий день молитви',
    ascensionDay: 'Вознесіння',
    whitSunday: 'Трійця',
    whitMonday: 'понеділок після Трійці',
    constitutionDay: 'День Конституції Данії',
    christmasEve: 'Святвечір',
    christmasDay: 'перший день Різдва',
    boxingDay: 'другий день Різдва',
    newYearsEve: 'переддень Нового року',
  },
  firstStep: {
    quick: 'Швидкий вибір дня для першого кроку',
    tomorrow: 'Завтра',
    inThreeDays: 'Через три дні',
    inSevenDays: 'Через сім днів',
    late: 'Це більше ніж за тиждень. Чи є менший крок раніше?',
  },
  times: {
    label: 'Скільки разів?',
    hint: 'наприклад: 5',
    range: 'Напишіть число від {{fewest}} до {{most}}.',
    said_one: '{{count}} раз',
    said_few: '{{count}} рази',
    said_many: '{{count}} разів',
    said_other: '{{count}} разу',
  },
  goals: {
    label: 'Маленькі цілі на шляху',
    add: 'Написати маленьку ціль',
    goal: 'Ціль {{number}}',
    day: 'Термін цілі {{number}}',
    said: 'Маленькі цілі: {{goals}}',
    due: '{{text}} ({{date}})',
    heading: 'Маленькі цілі',
  },
  why: {
    label: 'Навіщо?',
    topic: 'Якщо тут порожньо, додається тема: «{{topic}}»',
    beside: 'Тема: «{{topic}}»',
    said: 'Тому що: {{why}}',
    heading: 'Навіщо',
  },
  followUp: {
    hint: 'І питає, як справи.',
  },
  answerBy: {
    label: 'Термін відповіді',
  },
  confidence: {
    notZero: 'Чому це не 0?',
  },
  wording: {
    severalActions: 'Це дві речі? Дві короткі домовленості легше пам’ятати.',
    verbFirst: 'Краще почати з дії: телефонує, надсилає, забирає.',
    soon: 'Без дня це легко забути. Який день підходить?',
    who: 'Хто це робить? Виберіть одну людину.',
    date: 'Коли? Виберіть день або напишіть, чому його немає.',
    officeWord: 'Може, замість «{{said}}» сказати простіше: {{instead}}.',
    longWords: 'Речення важко читати. Чи можна коротше?',
  },
  confirmed: {
    not: 'ще не підтверджує {{name}}',
    byPhone: 'Є «так» телефоном',
    by: '{{name}} каже «так» телефоном',
    why: '{{name}} сьогодні не тут. Зателефонуйте і спитайте.',
  },
  saidBack: {
    ask: '{{name}}, що ви робите? Можна своїми словами.',
    write: 'Записати слова',
    words: 'Каже {{name}}',
    fits: 'Так, правильно',
    mend: 'Змінити домовленість',
    done: '{{name}} каже це своїми словами',
  },
  share: {
    joins_one: 'бере участь: {{count}}',
    joins_few: 'бере участь: {{count}}',
    joins_many: 'бере участь: {{count}}',
    joins_other: 'бере участь: {{count}}',
  },
};
