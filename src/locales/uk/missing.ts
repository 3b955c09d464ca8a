// Why the meeting cannot go on yet, in Ukrainian.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'uk'> = {
  topicText: 'Ще немає теми. Напишіть те, що найбільше на душі.',
  topicYes: '{{name}} ще не каже темі «так».',
  reasonOrAnswer: '{{person}}: ще немає причини або відповіді. Відповідає {{name}}.',
  tableYes: '{{name}} ще не каже столу «так».',
  rolesAloud: 'Спочатку назвіть уголос дві ролі.',
  agreementOrReason: 'Ще немає домовленості, якій {{name}} каже «так». Або напишіть, чому її немає.',
  outcome: 'Щось відкладене на потім ще не має відповіді.',
  results: 'Одна домовленість із минулого разу ще не має відповіді.',
  deleteDate: 'Виберіть, коли видаляється зустріч.',
  person: 'Виберіть одну людину за столом.',
  action: 'Напишіть, що робить людина.',
  date: 'Виберіть дату. Або напишіть, чому її немає.',
  whoDecides: 'Виберіть, хто вирішує.',
  text: 'Спочатку напишіть щось.',
  citizensOwnAnswer: 'На це відповідає тільки {{name}}.',
  ownWords: 'Виправити слова може тільки той, хто їх сказав.',
  stillNamed: '{{person}} є в домовленості або в чомусь сказаному. Тому ім’я лишається.',
  mayLead: 'Вести зустріч може тільки фахівець, який є тут.',
  cprLike: 'Це схоже на номер CPR. Тут він не зберігається. Напишіть без цифр.',
  tooLong: 'Текст задовгий. Поділіть його на два.',
  notNow: 'На цьому кроці так не можна.',
};
