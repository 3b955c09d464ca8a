// The line under the bar on each screen of a meeting, for the one who leads, and a little more behind "?".
import type { meetingHelp as Danish } from '../da/meetingHelp.ts';
import type { Translated } from '../translated.ts';

export const meetingHelp: Translated<typeof Danish, 'tr'> = {
  review: {
    line: 'Geçen seferki anlaşmalara tek tek bakın. Nasıl gittiğini önce {{name}} söyler.',
    more: 'Belediyenin sözleri de aynı şekilde sorulur. Bir söz tutulmadıysa şimdi ne yapacağınızı bulun.',
  },
  topic: {
    line: 'Önemli olanı yazın, {{name}} nasıl söylüyorsa öyle. Konuyu {{name}} seçer.',
    more: 'Sandalye neyin sallandığını gösterir. {{name}} bir ayağı atlayabilir. En önemlisi en üste gelir.',
  },
  prepare: {
    line: 'Toplantıyı birlikte hazırlayın. Her şey atlanabilir.',
    more: 'Gün, saat, yer ve dil de burada. Başkalarının neyi göreceğine {{name}} karar verir.',
  },
  participants: {
    line: 'Yardım edebilecek kişileri yazın. Her birine {{name}} evet veya hayır der.',
    more: 'Bir sorunun altında “Ekle” düğmesine basın. Adı yazın ve bir neden seçin. Hayır cevabı başkasına gösterilmez.',
  },
  invitations: {
    line: 'Burada herkes için bir davet var. Yazdırın veya metni kopyalayın.',
    more: 'Konu yalnız {{name}} evet derse yazar. Davetleri toplantı başlamadan verin.',
  },
  ahead: {
    line: 'Sayfayı {{name}} ile birlikte okuyun ve yazdırın.',
    more: 'Böylece toplantı önceden bilinir. Bir şey eksikse “Hazırlan” altına yazın.',
  },
  roleCards: {
    line: 'Kartları yazdırın ve herkese kendi kartını verin.',
    more: 'Kart, kişinin neye katıldığını söyler. Konu yalnız {{name}} evet derse yazar.',
  },
  supportCard: {
    line: 'Kartı destekçiye verin, kâğıtta veya bir telefonda.',
    more: 'Kartta destekçinin söyleyebileceği cümleler var. Destekçi {{name}} adına cevap vermez.',
  },
  opening: {
    line: 'Karşılama sözlerini sesli okuyun. Konuşma başlamadan rolünüzü söyleyin.',
    more: 'Bir dur işareti seçin. Herkes kim olduğunu ve ne yapabileceğini söylesin. Yaptıkça işaretleyin.',
  },
  discussion: {
    line: 'Söylenenleri alttaki alana yazın. Enter tuşuna basın.',
    more: 'Yandaki kartlar yalnız sizin için. Zor olduğunda size bir cümle verirler.',
  },
  agreements: {
    line: 'Her seferinde bir anlaşma yapın: kim, ne ve ne zaman. Her birine {{name}} cevap verir.',
    more: 'Evet olmadan anlaşma sayılmaz. Hayır cevabı, {{name}} nasıl söylüyorsa öyle yazılır.',
  },
  readAloud: {
    line: 'Her anlaşmayı sesli okuyun. Cevaba {{name}} kendisi basar.',
    more: '{{name}} bir şeyi değiştirmek isterse metni düzeltin. Sonra yeniden sorulur.',
  },
  closing: {
    line: 'Sonraya bırakılan her şey için bir yol bulun. Yeniden ne zaman buluşacağınızı kararlaştırın.',
    more: 'Listeye yukarıdan başlayarak bakın. Eksik olan, düğmenin yanında yazar.',
  },
  evaluation: {
    line: 'Ekran şimdi yalnız {{name}} için. Bu sırada başka yere bakın. Her şey atlanabilir.',
    more: 'Cevaplar yalnız {{name}} için. {{name}} isterse paylaşır.',
  },
  handover: {
    line: 'Anlaşmalar {{name}} ile eve gider: kâğıtta, telefonda veya dosyada.',
    more: 'Önce kâğıda bakın. Yazdırın veya kodun resmini {{name}} çeksin.',
  },
  onBreak: {
    line: 'Toplantı bekliyor. Herkes yeniden hazır olunca basın.',
    more: 'Sözler bütün ekranlarda gizli. Aynı yere dönersiniz.',
  },
  privateTime: {
    line: 'Burada hiçbir şey yazılmaz. Ne zaman devam edileceğini {{name}} söyler.',
    more: 'Bu sürede dışarı çıkın veya biraz uzağa oturun. Yalnız dakikalar kaydedilir.',
  },
  timeOut: {
    line: 'Soruları tek tek sesli okuyun. Herkes cevap versin.',
    more: 'Toplantının nasıl gittiğini konuşursunuz. Cevaplar yazılmaz.',
  },
  checkIn: {
    line: 'Burada {{name}} cevap verir. Cevap kaydedilmez.',
    more: 'Her cevap hemen bir şey yapar. {{name}} cevap vermeyebilir de.',
  },
  stopped: {
    line: 'Toplantı durdu, her şey kayıtlı. Başka bir gün devam edebilirsiniz.',
    more: '{{name}} için kimin, ne zaman arayacağını kararlaştırın. {{name}} şimdi bir kâğıt alabilir.',
  },
  closed: {
    line: 'Toplantı bitti. Anlaşmaları burada takip edersiniz.',
    more: 'Metin olduğu gibi kalır. Yanlış bir şey varsa düzeltilmiş bir sürüm yapın.',
  },
  readAlong: {
    line: 'Yazılanları burada okuyabilirsiniz.',
    more: 'Toplantıya tek bir pencere yazar. Üstteki düğme onu buraya alır.',
  },
  everything: {
    line: 'Yazılan her şey burada. {{name}} doğru olmayanı sildirebilir.',
    more: 'Listeden bir yer seçin. Toplantıdaki hiçbir şey {{name}} için gizli değildir.',
  },
};
