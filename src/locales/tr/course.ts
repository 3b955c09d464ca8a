// "Sådan er det gået": one citizen's meetings as pictures, to look at together and to take home.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'tr'> = {
  title: '{{name}}, bugüne kadar olanlar',
  lead: 'Bu sizin. Eve götürebilirsiniz.',
  back: 'Geri',
  print: 'Yazdır',
  gone: 'Burada artık toplantı yok.',
  meetings: {
    title: 'Konuştuklarınız',
    noDate: 'Tarihsiz toplantı',
    noTopic: 'Konu henüz seçilmedi.',
    onlyDate: 'O toplantı artık burada değil.',
    comment: 'Geriye bakınca şöyle dediniz',
  },
  chair: {
    title: 'Sandalyeniz',
    hint: 'Her ayağın nasıl durduğunu siz söylediniz.',
    first: 'İlk sefer',
    now: 'Şimdi',
    nothing: 'Sandalyeyi henüz konuşmadınız.',
    once: 'Değişip değişmediğini gelecek sefer görebilirsiniz.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'Ayak ayak',
    hint: 'Çizgi ne kadar yüksekse, ayak o kadar iyi duruyor.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}, {{change}}.',
  },
  promises: {
    title: 'Birbirinize verdiğiniz sözler',
    hint: 'Her işaret, evet dediğiniz bir anlaşmadır.',
    nothing: 'Burada anlaşma yok.',
    by: {
      citizen: 'Sizin sözleriniz',
      municipality: 'Belediyenin ve uzmanların sözleri',
      others: 'Ailenin, arkadaşların ve destekçinin sözleri',
    },
    marks: { citizen: 'Sizin anlaşmalarınız', municipality: 'Onların anlaşmaları', others: 'Onların anlaşmaları' },
    untold: 'Gelecek sefer öğreniriz',
    made: 'Anlaşıldı: {{date}}',
    due: 'En geç {{date}}',
    times: '{{count}} defa',
    with: 'Birlikte: {{names}}',
    whyNot: 'Engel olan',
    side: 'Hangi taraftaydı',
    next: 'Şimdi yapacağınız',
    inPlaceOf: 'Şunun yerine',
    replacedBy: 'Yerine gelen',
    heard: 'Son duyulan',
  },
  heard: {
    confirmed: 'Anlaşma hâlâ geçerli.',
    done: 'Yapıldı.',
    notYet: 'Henüz olmadı.',
    needsHelp: 'Yardım gerekiyor.',
  },
  succeeded: {
    title: 'Başarılanlar',
    nothing: 'Geriye baktığınızda tutulan sözler burada yazar.',
  },
  next: {
    title: 'Gelecek toplantı',
    at: '{{date}}, saat {{time}}',
    nothing: 'Yeni bir toplantı kararlaştırılmadı.',
    idea: 'Gelecek sefer konuşabilecekleriniz',
  },
};
