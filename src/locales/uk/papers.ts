// In Ukrainian: Papers of the meeting and who leads it: role cards to hand out, the interpreter's pace, and handing
// the lead over.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'uk'> = {
  roleCards: {
    title: 'Як проходить зустріч',
    lead: 'По картці для кожного. Роздайте їх, коли зустрінетеся.',
    for: 'Картка: {{name}}',
    meetingOf: 'Зустріч: {{name}}',
    myTopic: 'Моя тема',
    topicOf: 'Тема: {{name}}',
    pause: 'Ви завжди можете сказати «перерва».',
    print: 'Надрукувати всі картки',
    toPrint: 'Надрукувати картки',
    enclose: 'Додати картку до запрошення',
    encloseHint: 'Аркуш про те, як проходить зустріч.',
    see: 'Показати картки',
    menu: 'Картки: як проходить зустріч',
  },
  leads: {
    heading: 'Хто веде зустріч?',
    now: 'Зустріч веде {{name}}.',
    helper: 'Другий модератор',
    helperHint: 'Допомагає вести і може замінити.',
    nobody: 'Ніхто',
    noOther: 'Іншого фахівця тут немає.',
    handOver: 'Передати ведення зустрічі',
    who: 'Хто веде зустріч тепер?',
    rule: 'Вести може фахівець, який є тут.',
    choose: 'Виберіть людину',
    from: 'Тепер зустріч веде {{name}}.',
    sayAloud: '{{name}}, назвіть уголос дві ролі:',
    said: 'Це сказано',
  },
  interpreter: {
    heading: 'Перекладає {{person}}',
    l1: 'Говоріть короткими реченнями.',
    l2: 'Робіть паузу після кожного.',
    l3: 'Вас слухає {{name}}. {{person}} тільки перекладає.',
    l4: 'Скажіть ще раз, якщо слово складне.',
    pace: 'Короткі речення. Пауза після кожного. Вас слухає {{name}}.',
  },
};
