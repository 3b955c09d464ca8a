// Words of the seven techniques. {{name}} is the citizen, {{topic}} the citizen's topic, "…" is for the speaker to fill in.
import type { techniques as Danish } from '../da/techniques.ts';
import type { Translated } from '../translated.ts';

export const techniques: Translated<typeof Danish, 'tr'> = {
  part: { purpose: 'Neden', cues: 'Şu durumda kullanın', say: 'Örneğin şöyle deyin', avoid: 'Kaçının' },
  keepFocus: {
    short: 'Konuda kalın',
    purpose:
      'Toplantının konusunu {{name}} seçti. Herkesin o konuda kalmasına yardım edersiniz. Böylece en önemli şeye zaman olur. Ötekiler unutulmaz. Sonraya bırakılır.',
    cues: {
      c1: 'İki kişi ekrandaki konudan başka bir şey konuşuyor.',
      c2: '{{name}} sessizleşti ve ötekiler uzun konuştu.',
      c3: 'Aynı hikâye bir daha anlatılıyor.',
      c4: 'Sürenin yarısı geçti ve bir öneri bile yazılmadı.',
      c5: 'Aynı anda üç konu konuşuluyor.',
    },
    say: {
      s1: 'Araya girebilir miyim? Bugünün konusu: “{{topic}}”. Bu bizi ilerletiyor mu?',
      s2: 'Önemli görünüyor. Unutulmasın diye sonraya bırakabilir miyiz?',
      s3: '{{name}}, zamanı istediğiniz şey için mi kullanıyoruz?',
      s4: 'Yarıyı geçtik. Eve gitmeden önce en önemlisi ne?',
      s5: 'Ne duyduğumu söylüyorum. Yanılıyorsam düzeltin.',
      s6: 'Sırayla konuşalım. Herkes konu için kendi yapabileceği bir şey söylesin.',
    },
    avoid: {
      a1: 'Bir konuyu yazmadan geri çevirmek.',
      a2: '{{name}} zor bir şey anlatırken “konu” diyerek durdurmak. Zor olan, konunun kendisi olabilir.',
      a3: 'Toplantının konusunu en çok konuşana bırakmak.',
      a4: 'Konuyu {{name}} ile konuşmadan değiştirmek.',
    },
  },
  giveOwnership: {
    short: 'Söz sahibinde kalsın',
    purpose:
      'Yön veren {{name}}. Toplantının, sözlerin ve seçimlerin sahibi {{name}}. {{name}} karar verirken yardım edersiniz. {{name}} adına karar vermezsiniz.',
    cues: {
      c1: '{{name}} orada otururken biri “o” diye söz ediyor.',
      c2: '{{name}} her cevaptan önce size bakıyor veya “Siz karar verin” diyor.',
      c3: '{{name}} ne istediğini söylemeden bir uzmanın çözümü hazır.',
      c4: '{{name}} kendi sözleriyle söyledi, ama uzmanlık sözleri yazılıyor.',
      c5: 'Neredeyse bütün işler {{name}} için kalıyor veya hiç kalmıyor.',
    },
    say: {
      s1: 'Bu sizin toplantınız. Sözü önce kime vermek istersiniz?',
      s2: 'Siz bunu nasıl söylersiniz? Sizin sözlerinizi yazıyorum.',
      s3: 'Birkaç öneri var. Hangisi size en uygun? Yoksa bambaşka bir şey mi?',
      s4: 'Bunu benim yerime doğrudan {{name}} ile konuşur musunuz?',
      s5: 'Kendiniz mi yapmak istersiniz? Biriyle birlikte mi? Yoksa başkası mı yapsın?',
      s6: 'Hayır diyebilirsiniz. Başka bir gün de cevap verebilirsiniz.',
    },
    avoid: {
      a1: '{{name}} ne dediyse onu “daha güzel” veya daha uzmanca yapmak.',
      a2: '“Öyle değil mi?” diye sormak. Bu gerçek bir seçim değildir.',
      a3: '{{name}} bütün işleri alınca buna söz sahibi olmak demek.',
      a4: '{{name}} sessiz diye devam etmek. Sessizlik evet değildir.',
    },
  },
  giveInformation: {
    short: 'Bilgi verin',
    purpose:
      '{{name}} seçebilmek için yeterince bilgi alır. Her seferinde az ve kısa anlatırsınız. Anlaşılıp anlaşılmadığına bakarsınız.',
    cues: {
      c1: 'Biri bir kısaltma kullanıyor veya bir yasa maddesi söylüyor.',
      c2: '{{name}} başını sallıyor ama hiç soru sormuyor.',
      c3: 'İki kişi kuralları farklı anlatıyor.',
      c4: '{{name}} seçmek üzere ama yalnız bir seçenek biliyor.',
      c5: 'Biri “Böyle bir şey olmaz” diyor. Nedenini kimse söylemiyor.',
    },
    say: {
      s1: 'Neler arasından seçebileceğinizi duymak ister misiniz? İki dakika sürer.',
      s2: 'Zor bir kelime kullandık. Anlamı şu: …',
      s3: 'Bunu bilmiyorum. Öğreniyorum. Cevabı en geç şu gün alırsınız: …',
      s4: 'Ne dediğimi duydunuz? Böylece iyi anlatıp anlatmadığımı anlarım.',
      s5: 'Bu bir kural mı, yoksa hep böyle mi yapıyoruz?',
      s6: 'Yazılı mı, sesli mi, başka bir dilde mi istersiniz?',
    },
    avoid: {
      a1: 'Uzun uzun anlatmak. Üç cümleden sonra durun.',
      a2: 'Kuralları tahmin etmek.',
      a3: 'Bildiklerinizi bir tartışmayı kazanmak için kullanmak.',
      a4: '{{name}} evet demeden, {{name}} hakkındaki dosyadan okumak.',
    },
  },
  handleDualRole: {
    short: 'İki rol',
    purpose:
      'Toplantıyı {{name}} için yönetirsiniz. Karar veren veya bir şeyi yazmakla görevli olan da siz olabilirsiniz. {{name}} hangi rolde konuştuğunuzu her zaman bilir.',
    cues: {
      c1: 'Toplantı başlıyor. İki rol her zaman yüksek sesle söylenir.',
      c2: 'Biri yardım parasının değişip değişmeyeceğini soruyor.',
      c3: '{{name}} diyor ki: “Bunu söyleyebilir miyim?”',
      c4: 'Yazmakla veya bir şey yapmakla görevli olduğunuz bir şey duyuyorsunuz.',
      c5: 'Evet veya hayırını kendinizin verdiği bir şey önermek istiyorsunuz.',
    },
    say: {
      s1: 'Şimdi toplantıyı yönetiyorum. Bu sürece dosyanızda hiçbir karar vermiyorum.',
      s2: 'Şimdi resmî makam olarak konuşuyorum. Yeniden yönetmeye dönünce söylerim.',
      s3: 'Devam etmeden önce: Bazı şeyleri dosyanıza yazmak benim görevim olabilir. Yine de anlatmak ister misiniz?',
      s4: 'Buna söz veremem. Karar veren kişi: …',
      s5: 'Resmî bir karar olursa yazılı alırsınız. Nasıl itiraz edeceğiniz de yazar.',
      s6: 'Toplantıyı ben yönetiyorum, buna da ben karar veriyorum. Bu bölümü bir iş arkadaşım yönetsin mi?',
    },
    avoid: {
      a1: 'Hava iyi olsun diye söz vermek.',
      a2: 'Gücünüz yokmuş gibi davranmak.',
      a3: '{{name}} güvenerek bir şey söylediyse, onu sonra ansızın kullanmak.',
      a4: 'Anlaşmaları ve zorunlulukları aynı listeye karıştırmak.',
    },
  },
  adaptToPerson: {
    short: 'Konuşmayı kişiye uydurun',
    purpose:
      'Katılabilmek için hepimize farklı şeyler gerekir. {{name}} için neyin yardımcı olduğunu sorarsınız. Sonra toplantıyı ona göre değiştirirsiniz. Bir kâğıda bakıp tahmin etmezsiniz.',
    cues: {
      c1: '{{name}} kısa cevap veriyor, başka yere bakıyor veya hızlı nefes alıyor.',
      c2: '{{name}} hızlı konuşuyor ve bir şeyden ötekine atlıyor.',
      c3: '{{name}} sesini yükseltiyor veya ayağa kalkıyor.',
      c4: '{{name}} sorulandan başka bir şeye cevap veriyor.',
      c5: '{{name}} ekrandaki yazıya bakmıyor.',
    },
    say: {
      s1: 'Burada olmak sizin için nasıl daha iyi olur?',
      s2: 'Şimdi mola verebiliriz. Nedenini söylemeniz gerekmez.',
      s3: 'Yüksek sesle okuyorum. Bir daha duymak isterseniz söyleyin.',
      s4: 'Sözle, kartla veya kâğıtla cevap verebilirsiniz.',
      s5: 'İstediğiniz kadar düşünün. Biz bekleriz.',
      s6: 'Bunun size dokunduğunu görüyorum. Sorun değil. Devam mı, biraz hava mı?',
    },
    avoid: {
      a1: 'İnsanlara ad takmak: “zor olanlar” veya “ağır olanlar”.',
      a2: 'Biri anlamayınca daha yüksek sesle konuşmak. Daha kısa konuşun.',
      a3: 'Zor olanı çocuklara veya aileye çevirtmek.',
      a4: 'En az konuşanın söyleyecek en az şeyi var sanmak.',
    },
  },
  strengthenHope: {
    short: 'Umudu güçlendirin',
    purpose:
      '{{name}} eve giderken bir şeyin olabileceğine biraz daha inanır. Şimdiden iyi gideni ararsınız. Sonraki adımı yapılabilecek kadar küçültürsünüz.',
    cues: {
      c1: '{{name}} “Faydası yok” veya “Her şeyi denedim” diyor.',
      c2: 'Yalnız kötü olanı konuştunuz.',
      c3: 'Bir anlaşma büyük ve belirsiz, örneğin “para işini yoluna koymak”.',
      c4: '{{name}} anlaşmaya az inanıyor.',
      c5: 'Geçen seferki bir anlaşma tutuldu ama kimse söylemedi.',
    },
    say: {
      s1: 'En son ne zaman biraz daha iyi gitti? O zaman ne yaptınız?',
      s2: '0 ile 10 arasında: Anlaşmaya ne kadar inanıyorsunuz? Neden 0 değil?',
      s3: 'İşe yarayan en küçük adım ne?',
      s4: 'Zor olduğu hâlde bugün geldiniz. Bunu fark ettim.',
      s5: 'Kendinize inanmadığınızda size kim inanır? Gelecek sefer gelsinler mi?',
      s6: 'Bunun olabileceğine inanıyorum. Çünkü …',
    },
    avoid: {
      a1: 'Boş yere övmek. Ne gördüğünüzü söyleyin.',
      a2: '{{name}} söz etmeden işten konuşmak.',
      a3: 'Planda güzel duruyor diye hedef koymak.',
      a4: 'Bir şeyin zor olduğunu gizlemek. Umut dürüst olabilir.',
    },
  },
  holdDifficultTalks: {
    short: 'Zor konuşmalar',
    purpose:
      'Bazı şeyleri söylemek zordur: bir hayır, bir anlaşmazlık, bir kaygı veya eski bir hata. Sakin ve açık söylersiniz. Sonra yanında kalırsınız.',
    cues: {
      c1: '{{name}} bir şey istiyor ve cevap hayır.',
      c2: 'İki kişi ne olduğu konusunda anlaşamıyor.',
      c3: '{{name}} ağlıyor, donup kalıyor veya gitmek istiyor.',
      c4: 'Masadaki biri suçlanıyor.',
      c5: 'Bir çocuk için veya {{name}} için, hayatı için kaygılanıyorsunuz.',
    },
    say: {
      s1: 'Duyması zor olabilecek bir şey söyleyeceğim. Şimdi mi duymak istersiniz, birazdan mı?',
      s2: 'Cevap hayır. Nedeni: … Bunun yerine yapabileceğimiz: …',
      s3: 'Farklı görüyorsunuz. İkisini de yazıyorum. Bugün aynı fikirde olmanız gerekmez.',
      s4: 'Biz bunu yeterince iyi yapmadık. Özür dilerim.',
      s5: 'Bunu duyunca kaygılanıyorum. Bu yüzden şunu yapmakla görevliyim: … Bunu sizinle birlikte yapmak isterim.',
      s6: 'Bugünlük burada bitiriyoruz. Konuştuklarımız kayıtlı. Gitmeden önce yeni bir gün buluruz.',
    },
    avoid: {
      a1: 'Hayırı belki gibi duyulacak şekilde söylemek.',
      a2: '{{name}} sözünü bitirmeden belediyeyi savunmak.',
      a3: 'Biri üzgünken kimin haklı olduğunu tartışmak.',
      a4: '{{name}} eve giderken kimin arayacağını kararlaştırmamış olmak.',
    },
  },
};
