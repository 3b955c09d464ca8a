// In Ukrainian: The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'uk'> = {
  stop: 'Стоп',
  break: {
    until: 'Перерва до {{time}}',
    in: 'приблизно через {{minutes}} хв',
  },
  timeOut: {
    place: 'Запитання {{number}} з {{of}}. Ми нічого не пишемо.',
    before: 'Попереднє',
    next: 'Наступне',
  },
  checkIn: {
    help: 'Допоможіть мені це сказати.',
  },
  wish: {
    help: '{{name}} просить допомогти це сказати.',
  },
  question: {
    change: 'Хто шукає відповідь і до якого дня?',
    changeShort: 'Хто шукає відповідь?',
    changeOf: 'Хто шукає відповідь? {{what}}',
    save: 'Зберегти',
  },
  clock: {
    noEnd: 'Ви не домовилися, коли закінчується зустріч.',
    half: 'Приблизно половина',
    left: 'Лишилося приблизно {{minutes}} хв',
    over: 'Час минув. Спитайте, чи продовжуєте.',
  },
  hints: {
    title: 'Тихі підказки',
    lead: 'Їх бачите тільки ви. Вони не блимають і не звучать.',
    notNow: 'Не зараз',
    halfTime: 'Минула половина часу. Домовленостей ще немає.',
    topic: 'Ви вже певний час не говорили про тему.',
    waiting: '{{person}} чекає: {{what}}',
  },
  which: {
    halfTime: 'Коли минула половина часу без домовленості',
    topic: 'Коли про тему не говорили 15 хвилин',
    waiting: 'Коли особа підтримки чекає вже 3 хвилини',
  },
};
