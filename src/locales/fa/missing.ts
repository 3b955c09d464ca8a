// Why the meeting cannot go on yet: one sentence each, with what to do, in Persian.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'fa'> = {
  topicText: 'هنوز موضوعی نیست. چیزی را بنویسید که بیشتر از همه فکرتان را گرفته است.',
  topicYes: '{{name}} هنوز به موضوع بله نگفته است.',
  reasonOrAnswer: '{{person}} هنوز دلیل یا جواب {{name}} را ندارد.',
  tableYes: '{{name}} هنوز به میز بله نگفته است.',
  rolesAloud: 'اول دو نقش را بلند بگویید.',
  agreementOrReason: 'هنوز توافقی با بلهٔ {{name}} نیست. یا بنویسید چرا توافقی نیست.',
  outcome: 'چیزی برای بعد مانده و هنوز جواب ندارد.',
  results: 'یک توافق دفعهٔ پیش هنوز جواب ندارد.',
  deleteDate: 'انتخاب کنید جلسه چه وقت پاک شود.',
  person: 'یک نفر سر میز را انتخاب کنید.',
  action: 'بنویسید آن شخص چه کار می‌کند.',
  date: 'یک تاریخ انتخاب کنید. یا بنویسید چرا تاریخ ندارد.',
  whoDecides: 'انتخاب کنید چه کسی تصمیم می‌گیرد.',
  text: 'اول چیزی بنویسید.',
  citizensOwnAnswer: 'فقط {{name}} می‌تواند به این جواب دهد.',
  ownWords: 'فقط کسی که گفته می‌تواند کلمه‌ها را تغییر دهد.',
  stillNamed: 'نام {{person}} در یک توافق یا در حرف‌ها هست. برای همین نام می‌ماند.',
  mayLead: 'فقط کارشناسی که اینجاست می‌تواند جلسه را به دست بگیرد.',
  cprLike: 'این شبیه شمارهٔ CPR است. اینجا ذخیره نمی‌شود. بدون عددها بنویسید.',
  tooLong: 'متن خیلی طولانی است. آن را دو بخش کنید.',
  notNow: 'در این مرحله نمی‌شود.',
};
