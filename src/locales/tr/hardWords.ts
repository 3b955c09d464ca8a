// What hard words mean. `forms` are the word as it stands in sentences, the plain one first, with commas between.
import type { hardWords as Danish } from '../da/hardWords.ts';
import type { Translated } from '../translated.ts';

// Fetched when somebody wants words explained.
export const hardWords: Translated<typeof Danish, 'tr'> = {
  title: 'Buradaki zor kelimeler',
  supportPerson: {
    forms:
      'destekçi, destekçinin, destekçiyi, destekçiye, destekçiyle, destekçiler, destekçiniz, destekçinizin, destekçinizi, destekçinize, bisidder',
    means: 'Toplantıda size destek olan kişi. Onu siz seçersiniz.',
  },
  representative: {
    forms: 'vekil, vekilin, vekili, vekile, vekille, vekiller, vekiliniz, vekilinizin, vekilinize, partsrepræsentant',
    means: 'Belediyeyle sizin adınıza konuşan kişi. Önce ona vekâlet verirsiniz.',
  },
  powerOfAttorney: {
    forms: 'vekâlet, vekâletin, vekâleti, vekâlette, vekâletname, vekâletiniz, fuldmagt',
    means: 'Bir kâğıt. Onunla başka biri sizin adınıza işlem yapabilir.',
  },
  consent: {
    forms: 'paylaşma izni, paylaşma iznini, paylaşma izniniz, paylaşılmasına evet, rıza, samtykke',
    means: 'Bir şeyin paylaşılmasına verdiğiniz evet. Onu geri alabilirsiniz.',
  },
  decision: {
    forms:
      'resmî karar, resmî kararı, resmî karara, resmî kararın, resmî kararlar, resmî kararları, resmî bir karar, resmî bir kararı, resmî bir karara, afgørelse, afgørelser',
    means: 'Belediyenin sizin durumunuz hakkındaki cevabı. İtiraz edebilirsiniz.',
  },
  complaint: {
    forms: 'itiraz, İtiraz, itirazı, itiraza, itirazın, itirazınız, itirazınızı',
    means: 'Bir cevabın yanlış olduğunu söylersiniz. Sonra o cevaba yeniden bakılır.',
  },
  confidentiality: {
    forms: 'gizlilik yükümlülüğü, sır saklama yükümlülüğü, tavshedspligt',
    means: 'Çalışanlar izin olmadan sizi başkalarına anlatamaz.',
  },
  followUp: {
    forms: 'takip, takibi, takibin, takip toplantısı',
    means: 'Yeni bir toplantı veya bir telefon. Anlaşmaların nasıl gittiğine bakarız.',
  },
  authority: {
    forms: 'resmî makam, resmî makamı, resmî makama, resmî makamın, resmî makamlar, myndighed',
    means: 'Yasaya göre karar veren yer.',
  },
  noteDuty: {
    forms: 'yazma yükümlülüğü, notatpligt',
    means: 'Çalışanlar önemli olanı yazar. Yasa böyle der.',
  },
  hearing: { forms: 'görüşünüzün sorulması, partshøring', means: 'Belediye karar vermeden önce cevap verebilirsiniz.' },
  duty: {
    forms: 'yükümlülük, yükümlülüğü, yükümlülüğün, yükümlülüğe, yükümlülüğünüz, yükümlülükler, yükümlülükleri',
    means: 'Sizin veya belediyenin yasaya göre yaptığı şey.',
  },
  caseFile: {
    forms:
      'belediye dosyası, belediye dosyasını, belediye dosyasına, belediye dosyasında, belediye dosyasının, belediye dosyanız, belediye dosyanızı, belediye dosyanıza, belediye dosyanızda',
    means: 'Belediyenin sizin hakkınızda yazdıkları.',
  },
  facilitator: {
    forms:
      'toplantıyı yöneten, toplantıyı yöneten kişi, toplantıyı yönetenin, toplantıyı yönetene, toplantıyı yöneteni, ordstyrer',
    means: 'Toplantıyı yürüten ve sizin konunuzda kalınmasını sağlayan kişi.',
  },
  interpreter: {
    forms: 'tercüman, tercümanı, tercümana, tercümanın, tercümanla, tercümanlar, tercümanınız, tolk',
    means: 'Her şeyi başka bir dilde söyleyen kişi. Tercüman kimsenin tarafını tutmaz.',
  },
  privateTime: { forms: 'baş başa zaman, baş başa', means: 'Size destek olan kişiyle yalnız konuştuğunuz zaman.' },
};
