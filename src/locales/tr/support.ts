// The bisidder's side: what the citizen wants brought up, and words said on the citizen's behalf. And whose words they are.
import type { support as Danish } from '../da/support.ts';
import type { Translated } from '../translated.ts';

export const support: Translated<typeof Danish, 'tr'> = {
  mustAsks: '{{name}} bunların söylenmesini istiyor',
  hidden: 'Madde {{number}}: bunu yalnız {{name}} biliyor',
  how: {
    open: 'Henüz söylenmedi',
    said: 'Söylendi',
    nextMeeting: 'Gelecek toplantıya',
    letBe: '{{name}} bunu bırakıyor',
  },
  who: 'Kim soruyor?',
  waiting: 'Bekliyor',
  handle: '{{done}}: {{what}}',
  keys: '{{person}} sorunca kartın yanındaki harfe basın.',
  confirm: {
    question: '{{name}}, doğru söylendi mi?',
    yes: 'Evet, doğru',
    done: '{{name}} doğru olduğunu söylüyor',
  },
  rewording: {
    add: 'Kolay sözlerle söyle',
    hint: '{{name}} ne dediyse kalır. Kolay sözler yanında durur.',
    hintOf: 'Sözler kalır. Kolay sözler yanında durur.',
    label: 'Başka sözlerle',
    by: 'Başka sözlerle, söyleyen: {{person}}',
  },
  whose: {
    papers: 'Kâğıtlardan',
    own: 'kendi sözleri',
    onBehalf: '{{name}} adına',
    professional: 'uzman',
    correctPapers: 'Kâğıttan yazılanı düzelt',
  },
  view: { add: 'Ben böyle görüyorum: {{what}}' },
  card: {
    way: '{{people}} için kâğıt kartlar',
    title: 'Kâğıt kartlar',
    lead: 'Elde tutmak için A6 boyunda küçük sayfalar. Yazıcıda yalnız A4 mü var? Bir kâğıda 4 sayfa seçin.',
    print: 'Kartları yazdır',
    to: '{{person}} için kartlar',
    stopSign: '{{name}}: dur işareti',
    speaking: 'Yapabilecekleriniz',
    nobody: 'Masada henüz destekçi yok.',
  },
  closing: {
    part: 'Henüz söylenmeyenler',
    left_one: '{{count}} şey söylenmedi',
    left_other: '{{count}} şey söylenmedi',
    lead: '{{name}}, bunun söylenmesini istemiştiniz. Ne yapalım?',
    allSaid: 'Hepsi söylendi.',
    free: 'Cevap vermeniz gerekmez.',
    said: 'Şimdi söylendi',
    nextMeeting: 'Gelecek toplantıya',
    letBe: 'Bunu bırakıyorum',
    seenByYou: 'Bunu yalnız siz görürsünüz, gelecek sefer de',
    look: 'Yalnız {{name}} için olanı göster',
  },
};
