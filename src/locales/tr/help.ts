// The help behind "?", and the line under the bar, outside a meeting.
import type { help as Danish } from '../da/help.ts';
import type { Translated } from '../translated.ts';

export const help: Translated<typeof Danish, 'tr'> = {
  open: 'Bu sayfa için yardım',
  title: 'Bu sayfa için yardım',
  line: 'Burada ne yapılır',
  hideLines: 'Yardım satırını gizle',
  showLines: 'Her sayfada bir yardım satırı göster',
  keys: 'Tuşlar',
  thisHelp: 'Bu yardım',
  home: {
    line: 'Yeni bir toplantı oluşturun veya listeden birini açın.',
    more: 'Listede yalnız adlar ve günler görünür. Bilgisayardan uzaklaşırken kilitleyin.',
  },
  start: {
    line: 'Toplantılarınızın kilidi burada kurulur veya açılır.',
    more: 'Cümleyi unuttuysanız kâğıttaki anahtarı bulun. IT bölümünüz kilidi açamaz.',
  },
  practice: {
    line: 'Bir toplantı deneyin. Bütün kişiler uydurma.',
    more: 'Baştan başlayın veya bir hikâyeye girin. Sonra her şey silinir.',
  },
  calls: {
    line: 'Günü gelen anlaşmalar için telefon edin.',
    more: 'Söz verenleri arayın. Nasıl gittiğini yazın.',
  },
  course: {
    line: 'Toplantıdan toplantıya nasıl gittiğini görün.',
    more: 'Sandalye ve verilen sözler yan yana durur. Sayfayı toplantının sahibi için yazdırabilirsiniz.',
  },
  backup: {
    line: 'Bir kopya kaydedin veya bir kopyayı içeri alın.',
    more: 'Kopya, cümlenizle kilitlidir. Onu bu bilgisayardan başka bir yere koyun.',
  },
  security: {
    line: 'Toplantılarınızın kilidini neyin açtığını görün.',
    more: 'Cümleyi değiştirebilir, kâğıtta yeni bir anahtar yapabilirsiniz. Toplantılar olduğu gibi kalır.',
  },
  wiping: {
    line: 'Burada bu bilgisayardan silersiniz.',
    more: 'Önce neyin silineceğini okuyun. Verdiğiniz kâğıtlar ve dosyalar silinmez.',
  },
  note: {
    line: 'Ne olduğunu okuyun ve bir yol seçin.',
    more: 'Kayıtlı olan yerinde kalır. Emin değilseniz BT biriminize sorun.',
  },
};
