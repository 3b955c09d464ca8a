// Why the meeting cannot go on yet: one sentence each, with what to do.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'ar'> = {
  topicText: 'ينقص موضوع. المكان هنا لأكثر شيء يشغل البال.',
  topicYes: 'لا موافقة من {{name}} على الموضوع بعد.',
  reasonOrAnswer: 'عند {{person}} ينقص سبب، أو ينقص جواب {{name}}.',
  tableYes: 'لا موافقة من {{name}} على الطاولة بعد.',
  rolesAloud: 'أولًا قول الدورين بصوت مسموع.',
  agreementOrReason: 'ينقص اتفاق عليه موافقة {{name}}، أو سبب عدم وجود اتفاق.',
  outcome: 'شيء محفوظ لوقت لاحق ينقصه جواب.',
  results: 'اتفاق من المرة الماضية ينقصه جواب.',
  deleteDate: 'ينقص يوم حذف الاجتماع.',
  person: 'ينقص اختيار شخص من حول الطاولة.',
  action: 'ينقص ما يفعله الشخص.',
  date: 'ينقص تاريخ، أو سبب عدم وجود تاريخ.',
  whoDecides: 'ينقص اسم صاحب القرار.',
  text: 'ينقص النص.',
  citizensOwnAnswer: 'الجواب عن هذا من {{name}} فقط.',
  ownWords: 'لا يصحح الكلام إلا صاحبه.',
  stillNamed: 'اسم {{person}} موجود في اتفاق أو في كلام قيل. لذلك يبقى الاسم.',
  mayLead: 'لا يأخذ إدارة الاجتماع إلا شخص مختص موجود هنا.',
  cprLike: 'هذا يشبه رقم CPR. لا نحفظه هنا. يمكنك الكتابة بدون الأرقام.',
  tooLong: 'النص طويل. يمكن تقسيمه إلى جزأين.',
  notNow: 'هذا غير ممكن في هذه الخطوة.',
};
