// Words of the bisidder's cards. {{name}} is the citizen, {{topic}} the citizen's topic.
import type { prompts as Danish } from '../da/prompts.ts';
import type { Translated } from '../translated.ts';

export const prompts: Translated<typeof Danish, 'tr'> = {
  part: { when: 'Ne zaman', say: 'Şöyle söyleyin', gamemaster: 'Toplantıyı yöneten şunu yapar' },
  askForBreak: {
    title: 'Mola isteyin',
    when: '{{name}} hızlı nefes alıyor, titriyor, ağlıyor veya artık cevap vermiyor.',
    say: { s1: 'Beş dakika mola verebilir miyiz?', s2: 'Biraz dışarı çıkıp hava alıyoruz. Geri geliriz.' },
    gamemaster: 'Hemen evet deyin. Ne zaman döneceğinizi kararlaştırın.',
  },
  plainWords: {
    title: 'Sade sözler isteyin',
    when: 'Uzmanlık sözleri, kısaltmalar veya uzun açıklamalar geliyor.',
    say: { s1: 'Bunu sade sözlerle söyler misiniz?', s2: 'Bu kelime günlük hayatta {{name}} için ne demek?' },
    gamemaster: 'Kısa bir cümleyle bir daha söyleyin. Kelimenin anlamını yazın.',
  },
  backToTopic: {
    title: 'Konuya dönün',
    when: 'Ötekiler, {{name}} ne seçtiyse onu konuşmuyor.',
    say: {
      s1: 'Konuyu hatırlatabilir miyim? {{name}} şunu seçti: “{{topic}}”.',
      s2: 'Öteki şey sonraya kalabilir mi?',
    },
    gamemaster: 'Öteki şeyi sonraya bırakın ve konuyu gösterin.',
  },
  remindPrepared: {
    title: 'Hazırlananı hatırlatın',
    when: '{{name}} birlikte yazdığınız bir şeyi unuttu.',
    say: {
      s1: '{{name}}, bununla ilgili bir şey yazmıştınız. Siz mi söylersiniz, ben mi okuyayım?',
      s2: 'Notunuzda bir şey daha var.',
    },
    gamemaster: 'Zaman verin. Kimin okuyacağını {{name}} seçsin.',
  },
  whoDecides: {
    title: 'Kimin karar verdiğini sorun',
    when: 'Bir çözüm var ama kimin evet diyebileceğini kimse söylemiyor.',
    say: {
      s1: 'Buna kim karar verir? O kişi bugün burada mı?',
      s2: 'Burada kimse evet diyemiyorsa, kim sorar ve ne zaman?',
    },
    gamemaster: 'Kim olduğunu söyleyin. Veya isim ve tarihle bir soru yazın.',
  },
  inWriting: {
    title: 'Yazılı isteyin',
    when: 'Önemli bir şey söylendi veya {{name}} bir hayır aldı.',
    say: {
      s1: 'Bunu yazılı alabilir miyiz?',
      s2: 'Şimdi yazar mısınız? Gitmeden önce okuyalım.',
    },
    gamemaster: 'Şimdi ekrana yazın. Kâğıdın hangi gün geleceğini söyleyin.',
  },
  letThemFinish: {
    title: '{{name}} sözünü bitirsin',
    when: '{{name}} konuşurken sözü kesiliyor veya söz arıyor.',
    say: { s1: '{{name}} sözünü bitirebilir mi?', s2: '{{name}} düşünüyor. Biraz bekleyebilir miyiz?' },
    gamemaster: 'Ötekileri durdurun ve sözü geri verin. Bekleyin.',
  },
  speakToCitizen: {
    title: '{{name}} ile konuşun',
    when: 'Ötekiler {{name}} hakkında konuşuyor veya yalnız sizinle konuşuyor.',
    say: {
      s1: 'Bunu doğrudan {{name}} ile konuşur musunuz?',
      s2: 'Bunu en iyi {{name}} bilir. Lütfen {{name}} ile konuşun.',
    },
    gamemaster: '{{name}} ile göz göze gelin ve bir daha sorun.',
  },
  checkUnderstanding: {
    title: 'Açık olup olmadığını sorun',
    when: 'Çok şey söylendi ve {{name}} yalnız başını sallıyor.',
    say: {
      s1: '{{name}}, sizin için yeterince açık mıydı?',
      s2: 'Kısaca bir daha duyabilir miyiz? Ben de emin olmak istiyorum.',
    },
    gamemaster: 'İki cümleyle söyleyin. {{name}} ne duydu, sorun.',
  },
  readAgreementAloud: {
    title: 'Anlaşmayı yüksek sesle okuyun',
    when: 'Bir anlaşma neredeyse hazır.',
    say: {
      s1: 'Devam etmeden önce anlaşmayı yüksek sesle okuyabilir miyiz?',
      s2: '{{name}}, bunlar sizin kendi sözleriniz mi?',
    },
    gamemaster: 'Anlaşmanın hepsini okuyun. {{name}} evet diyene kadar düzeltin.',
  },
  tooManyTasks: {
    title: 'Çok fazla iş',
    when: '{{name}} için yazılan işler, {{name}} ne kadar yapabilirse ondan fazla oluyor.',
    say: {
      s1: '{{name}} için bu çok iş. Bir kısmını kim alabilir?',
      s2: 'İlk adımla yetinebilir miyiz?',
    },
    gamemaster: 'Kimde ne olduğunu gösterin. En az bir işi başkasına verin veya küçültün.',
  },
  byWhen: {
    title: 'Ne zaman ve kim haber verir?',
    when: 'Bir anlaşmada tarih yok veya biri “yakında” diyor.',
    say: { s1: 'Hangi tarihi yazıyoruz?', s2: 'Olmazsa kim haber verir?' },
    gamemaster: 'Bir tarih koyun. {{name}} kimi arayabilir, yazın.',
  },
  sharingConsent: {
    title: 'Paylaşılabilir mi?',
    when: 'Biri bir şeyi başkasına göndermek istiyor veya başka bir dosyadan anlatıyor.',
    say: {
      s1: '{{name}} bunu paylaşmaya evet dedi mi?',
      s2: '{{name}}, bunu ötekiler bilebilir mi?',
    },
    gamemaster: 'Durun. {{name}} ile konuşun: ne, kime ve neden. Cevabı yazın.',
  },
  decisionOrAdvice: {
    title: 'Resmî karar mı, öneri mi?',
    when: 'Bir şeye karar mı verildi, yoksa {{name}} seçebilir mi, belli değil.',
    say: { s1: 'Bu resmî bir karar mı, yoksa bir öneri mi?', s2: '{{name}} hayır derse ne olur?' },
    gamemaster: 'Açık cevap verin. Resmî makam olarak cevap veriyorsanız rolü değiştirin.',
  },
};
