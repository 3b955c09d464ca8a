// In Ukrainian: "Sådan er det gået": one citizen's meetings as pictures, to look at together and to take home.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'uk'> = {
  title: '{{name}}, ось ваш шлях',
  lead: 'Це ваше. Можна взяти додому.',
  back: 'Назад',
  print: 'Надрукувати',
  gone: 'Зустрічей тут більше немає.',
  meetings: {
    title: 'Про що ви говорили',
    noDate: 'Зустріч без дати',
    noTopic: 'Тему ще не вибрано.',
    onlyDate: 'Цієї зустрічі тут більше немає.',
    comment: 'Коли ви озирнулися назад, ви сказали',
  },
  chair: {
    title: 'Ваш стілець',
    hint: 'Ви самі сказали, як стоїть кожна ніжка.',
    first: 'Уперше',
    now: 'Зараз',
    nothing: 'Ви ще не говорили про стілець.',
    once: 'Наступного разу буде видно, чи він змінився.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'Ніжка за ніжкою',
    hint: 'Що вище лінія, то краще стоїть ніжка.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}, {{change}}.',
  },
  promises: {
    title: 'Що ви обіцяли одне одному',
    hint: 'Кожна позначка — це домовленість, якій ви сказали «так».',
    nothing: 'Тут немає домовленостей.',
    by: {
      citizen: 'Що обіцяли ви',
      municipality: 'Що обіцяли комуна і фахівці',
      others: 'Що обіцяли родина, друзі та особа підтримки',
    },
    marks: { citizen: 'Ваші домовленості', municipality: 'Їхні домовленості', others: 'Їхні домовленості' },
    untold: 'Дізнаємося наступного разу',
    made: 'Домовлено: {{date}}',
    due: 'Термін: {{date}}',
    times: 'Скільки разів: {{count}}',
    with: 'Разом: {{names}}',
    whyNot: 'Що завадило',
    side: 'На чиєму боці це було',
    next: 'Що ви робите тепер',
    inPlaceOf: 'Замість',
    replacedBy: 'Натомість є',
    heard: 'Остання новина',
  },
  heard: {
    confirmed: 'Домовленість ще діє.',
    done: 'Це зроблено.',
    notYet: 'Це ще не зроблено.',
    needsHelp: 'Потрібна допомога.',
  },
  succeeded: {
    title: 'Що вийшло',
    nothing: 'Коли ви озирнетеся назад, тут буде те, що виконано.',
  },
  next: {
    title: 'Наступна зустріч',
    at: '{{date}} о {{time}}',
    nothing: 'Про нову зустріч не домовилися.',
    idea: 'Про що можна говорити наступного разу',
  },
};
